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
  const { before, own, after } = splitPattern(from, to, format, language);
  const dash = own.length === 1 ? '–' : ' – ';
  return [
    ...print(from, before, language),
    ...print(from, own, language),
    { text: dash, raised: false },
    ...print(to, own, language),
    ...print(to, after, language),
  ];
}

/** The first of several days without what the last one says after it: "6" in "from 6 to 9 December". */
export function formatFirstDay(
  from: IsoDate,
  to: IsoDate,
  format: string,
  language: ReportLanguage,
): readonly FormattedPart[] {
  const { before, own } = splitPattern(from, to, format, language);
  return [...print(from, before, language), ...print(from, own, language)];
}

/** A date pattern in three: what two days share, what is each one's own, what they share again. */
function splitPattern(
  from: IsoDate,
  to: IsoDate,
  format: string,
  { datePatterns }: ReportLanguage,
): Readonly<Record<'before' | 'own' | 'after', readonly string[]>> {
  const pattern = format === 'long' || format === 'short' ? datePatterns[format] : format;
  const pieces = splitDatePattern(pattern);
  const letters = ownLetters(from, to);
  const isOwn = (piece: string) => letters.includes(piece.charAt(0));
  const begin = Math.max(pieces.findIndex(isOwn), 0);
  const end = pieces.findLastIndex(isOwn) + 1;
  return {
    before: pieces.slice(0, begin),
    own: end === 0 ? pieces : pieces.slice(begin, end),
    after: end === 0 ? [] : pieces.slice(end),
  };
}

function print(
  date: IsoDate,
  pieces: readonly string[],
  language: ReportLanguage,
): readonly FormattedPart[] {
  return pieces.length === 0 ? [] : language.formatDate(date, pieces.join(''));
}

/** The letters of date patterns in which two days differ, with all smaller units. */
function ownLetters(from: IsoDate, to: IsoDate): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return 'dEMLy';
  return from.slice(0, 7) === to.slice(0, 7) ? 'dE' : 'dEML';
}
