import type { IsoDate } from '../base/dates';
import { dayOf, endOfMonth, weekdayOf } from './calendar';
import { ask, onDay } from './due-reading';
import type { DueReading } from './due-reading';
import { monthNumber, monthPattern, weekdayNumber, weekdayPattern } from './words';

/** Months ahead beyond which a date without a year is doubtful: who says "5 March" on 25 March? */
const farAhead = 300;

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4})?$/;
const dayMonth = new RegExp(
  `^(?:${weekdayPattern},? (?:the |le )?)?(\\d{1,2})(?:st|nd|rd|th|er)? (?:of |de )?${monthPattern}(?:,? (\\d{4}))?$`,
);
const monthDay = new RegExp(
  `^(?:${weekdayPattern},? )?${monthPattern} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`,
);
const endOf = new RegExp(`^(?:end of|end|fin de|fin) ${monthPattern}(?: (\\d{4}))?$`);
const middleOf = new RegExp(
  `^(?:mid|middle of|the middle of|mi|mi de|milieu de)[- ]${monthPattern}(?: (\\d{4}))?$`,
);
const someTimeIn = new RegExp(
  `^(?:(early|beginning of|start of|debut|late|in|en|courant) )?${monthPattern}(?: (\\d{4}))?$`,
);

/** "2021-04-08". */
export function readIsoDate(words: string, day: IsoDate): DueReading | undefined {
  const [, year, month, date] = iso.exec(words) ?? [];
  return year === undefined ? undefined : checked(dayOf(+year, Number(month), Number(date)), day);
}

/** "8/4" and "8/4/2021" are asked, since half the world puts the month first; "8.4.2021" is not. */
export function readNumbers(words: string, day: IsoDate): DueReading | undefined {
  const [, one, other, year] = slashed.exec(words) ?? [];
  if (one !== undefined && other !== undefined) {
    const full = year === undefined || year.length === 4 ? year : `20${year}`;
    const found = [resolve(+one, +other, full, day), resolve(+other, +one, full, day)];
    const days = found.filter((date) => date !== undefined);
    const [only, second] = [...new Set(days)];
    if (only === undefined) return ask();
    return second === undefined ? checked(only, day) : ask(only, second);
  }
  const [, date, month, years] = dotted.exec(words) ?? [];
  return date === undefined ? undefined : certain(+date, Number(month), years, day);
}

/** "8 April", "Thursday 8 April 2021", "April 8th", "le 1er mai"; a weekday that does not fit is asked. */
export function readNamedDate(words: string, day: IsoDate): DueReading | undefined {
  const [, weekday, date, month, year] = dayMonth.exec(words) ?? reordered(monthDay.exec(words));
  if (date === undefined || month === undefined) return undefined;
  const reading = certain(+date, monthNumber(month), year, day);
  if (weekday === undefined || reading.type !== 'date') return reading;
  return weekdayOf(reading.date) === weekdayNumber(weekday) ? reading : ask(reading.date);
}

/** "end of April", "mid-April"; "April", "early April" and "début avril" are asked. */
export function readMonth(words: string, day: IsoDate): DueReading | undefined {
  const [, last, lastYear] = endOf.exec(words) ?? [];
  if (last !== undefined) {
    const first = resolve(1, monthNumber(last), lastYear, day, endOfMonth);
    return checked(first === undefined ? undefined : endOfMonth(first), day);
  }
  const [, middle, middleYear] = middleOf.exec(words) ?? [];
  if (middle !== undefined) return certain(15, monthNumber(middle), middleYear, day);
  const [, how, month, year] = someTimeIn.exec(words) ?? [];
  if (month === undefined) return undefined;
  const first = resolve(1, monthNumber(month), year, day, endOfMonth);
  if (first === undefined) return ask();
  if (how === 'late') return ask(endOfMonth(first));
  const isEarly = how !== undefined && how !== 'in' && how !== 'en' && how !== 'courant';
  return isEarly ? ask(first) : ask(first, endOfMonth(first));
}

function reordered(match: RegExpExecArray | null): readonly (string | undefined)[] {
  const [whole, weekday, month, date, year] = match ?? [];
  return [whole, weekday, date, month, year];
}

function certain(date: number, month: number, year: string | undefined, day: string): DueReading {
  return checked(resolve(date, month, year, day), day, year !== undefined);
}

/** A day that is over, or one without a year that lies far ahead, is not taken for granted. */
function checked(date: string | undefined, day: string, hasYear = true): DueReading {
  if (date === undefined) return ask();
  const ahead = (Date.parse(date) - Date.parse(day)) / 86_400_000;
  return ahead < 0 || (!hasYear && ahead > farAhead) ? ask(date) : onDay(date);
}

/** The day in the year given, or the first time that it comes (or its month ends) on or after the meeting's day. */
function resolve(
  date: number,
  month: number,
  year: string | undefined,
  day: string,
  last: (first: string) => string = (first) => first,
): string | undefined {
  if (year !== undefined) return dayOf(Number(year), month, date);
  const thisYear = Number(day.slice(0, 4));
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((years) => dayOf(thisYear + years, month, date))
    .find((found) => found !== undefined && last(found) >= day);
}
