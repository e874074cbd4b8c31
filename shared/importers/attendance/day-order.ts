import type { IsoDate } from '../../base/dates';
import type { WrittenDay, WrittenMoment } from './read-moment';

/** Which of two numbers is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** How it is known which number is the day: dates of the file itself, the meeting's date, the file's name, or an answer. */
export type OrderReason = 'file' | 'meeting' | 'fileName' | 'answer' | 'notNeeded';

/** The order of day and month in a file, or the readings between which a person must choose. */
export type OrderDecision =
  | { readonly type: 'decided'; readonly order: DayOrder; readonly reason: OrderReason }
  | {
      readonly type: 'ask';
      readonly written: string;
      readonly dayFirst: IsoDate;
      readonly monthFirst: IsoDate;
      readonly suggested?: DayOrder;
    };

const oneDay = 86_400_000;

type Numbers = Extract<WrittenDay, { type: 'numbers' }>;

/** A day as `yyyy-mm-dd`. */
export function toIsoDate(day: WrittenDay, order: DayOrder): IsoDate {
  const [month, date] =
    day.type === 'known'
      ? [day.month, day.day]
      : order === 'dayFirst'
        ? [day.second, day.first]
        : [day.first, day.second];
  return `${String(day.year)}-${two(month)}-${two(date)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * Decides whether days or months come first. Slashed dates beyond the 12th decide for the whole file,
 * then nearness to the meeting's date, then the date in the file's name; else it must be asked.
 */
export function decideDayOrder(
  moments: readonly WrittenMoment[],
  hints: {
    readonly answer?: DayOrder | undefined;
    readonly meetingDate?: IsoDate | undefined;
    readonly lastDate?: IsoDate | undefined;
    readonly fileName?: string | undefined;
  },
): OrderDecision {
  const open = moments.flatMap(({ day }) => (day?.type === 'numbers' ? [day] : []));
  const first = open[0];
  if (first === undefined) return { type: 'decided', order: 'dayFirst', reason: 'notNeeded' };
  if (hints.answer !== undefined) return { type: 'decided', order: hints.answer, reason: 'answer' };
  const evidence = findEvidence(moments);
  if (evidence !== undefined) return { type: 'decided', order: evidence, reason: 'file' };
  const byMeeting = nearest(open, hints.meetingDate, hints.lastDate);
  if (byMeeting !== undefined) return { type: 'decided', order: byMeeting, reason: 'meeting' };
  const byName = nearest(open, dateInName(hints.fileName ?? ''));
  if (byName !== undefined) return { type: 'decided', order: byName, reason: 'fileName' };
  const american = moments.some(({ looksAmerican }) => looksAmerican === true);
  return {
    type: 'ask',
    written: `${String(first.first)}/${String(first.second)}/${String(first.year)}`,
    dayFirst: toIsoDate(first, 'dayFirst'),
    monthFirst: toIsoDate(first, 'monthFirst'),
    ...(american ? { suggested: 'monthFirst' as const } : {}),
  };
}

/** The order that most dates beyond the 12th show; a spreadsheet may have turned a few round. */
function findEvidence(moments: readonly WrittenMoment[]): DayOrder | undefined {
  let balance = 0;
  for (const { day } of moments) {
    if (day?.type !== 'known' || day.proves === undefined) continue;
    balance += day.proves === 'dayFirst' ? 1 : -1;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'dayFirst' : 'monthFirst';
}

/** The order under which a date falls on the given day or the days beside it, if only one does. */
function nearest(
  open: readonly Numbers[],
  date: IsoDate | undefined,
  lastDate?: IsoDate,
): DayOrder | undefined {
  if (date === undefined) return undefined;
  const fits = (order: DayOrder) =>
    open.some((day) => isNear(toIsoDate(day, order), date, lastDate));
  const [byDay, byMonth] = [fits('dayFirst'), fits('monthFirst')];
  if (byDay === byMonth) return undefined;
  return byDay ? 'dayFirst' : 'monthFirst';
}

/** Whether a day is one of a meeting's, or beside them, since zones differ by up to a day. */
export function isNear(day: IsoDate, first: IsoDate, last: IsoDate = first): boolean {
  const time = Date.parse(day);
  return time >= Date.parse(first) - oneDay && time <= Date.parse(last) + oneDay;
}

/** A date in the name of a file, `2026-09-22`, `20260922` or `2026_09_22`; platforms put one there. */
export function dateInName(name: string): IsoDate | undefined {
  const [, year, month, day] =
    /(?<!\d)(20\d{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(name) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${year}-${month}-${day}`;
}
