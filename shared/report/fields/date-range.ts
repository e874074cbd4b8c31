import type { IsoDate } from '../../base/dates';
import { splitDatePattern } from '../languages/date-pattern';
import type { FormattedPart, ReportLanguage } from '../languages/report-language';

/**
 * A stretch of days in a date pattern, with what both days share said once: "6–9 December 2016",
 * "30 November – 2 December 2016", "December 6–9, 2016". A single day is printed as a day.
 */
export function formatDays(
  from: IsoDate,
  to: IsoDate | undefined,
  format: string,
  language: ReportLanguage,
): readonly FormattedPart[] {
  if (to === undefined || to === from) return language.formatDate(from, format);
  const pattern = format === 'long' || format === 'short' ? language.datePatterns[format] : format;
  const pieces = splitDatePattern(pattern);
  const own = ownLetters(from, to);
  const isOwn = (piece: string) => own.includes(piece.charAt(0));
  const begin = pieces.findIndex(isOwn);
  const end = pieces.findLastIndex(isOwn) + 1;
  if (begin < 0) return language.formatDate(from, pattern);
  const print = (date: IsoDate, some: readonly string[]) =>
    some.length === 0 ? [] : language.formatDate(date, some.join(''));
  const middle = pieces.slice(begin, end);
  const dash = middle.length === 1 ? '–' : ' – ';
  return [
    ...print(from, pieces.slice(0, begin)),
    ...print(from, middle),
    { text: dash, raised: false },
    ...print(to, middle),
    ...print(to, pieces.slice(end)),
  ];
}

/** The letters of date patterns in which two days differ, with all smaller units. */
function ownLetters(from: IsoDate, to: IsoDate): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return 'dEMLy';
  return from.slice(0, 7) === to.slice(0, 7) ? 'dE' : 'dEML';
}
