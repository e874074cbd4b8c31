import { addDays, addMonths, addWeeks, addYears, getDaysInMonth, getISODay } from 'date-fns';
import type { IsoDate } from '../../base/dates';

/** A rule by which days repeat: what meetings use of RFC 5545, 3.3.10. */
export interface DayRule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count?: number;
  /** Months 1 to 12. */
  readonly months: readonly number[];
  /** Days of the month, 1 to 31, or counted from its end, -1 to -31. */
  readonly monthDays: readonly number[];
  /** Weekdays, Monday 1 to Sunday 7, and which of them in the period where it is not all. */
  readonly weekdays: readonly { readonly day: number; readonly nth?: number }[];
  readonly positions: readonly number[];
  /** The first day of a week, Monday 1 to Sunday 7. */
  readonly weekStart: number;
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const known = new Set(
  [
    'freq',
    'interval',
    'count',
    'until',
    'bymonth',
    'bymonthday',
    'byday',
    'bysetpos',
    'wkst',
  ].concat(['rscale', 'skip']),
);

/**
 * Reads a repetition as jCal has it; nothing for one that no meeting has (by the hour, by the number of
 * the week, every million days), since following it could take for ever.
 */
export function readDayRule(value: unknown): DayRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = new Map(Object.entries(value).map(([key, part]) => [key.toLowerCase(), part]));
  if ([...parts.keys()].some((key) => !known.has(key))) return undefined;
  const numbers = (key: string) => listOf(parts.get(key)).map(Number);
  const every = String(parts.get('freq'));
  const interval = Number(parts.get('interval') ?? 1);
  const count = parts.get('count') === undefined ? undefined : Number(parts.get('count'));
  const weekdays = listOf(parts.get('byday')).map((text) => {
    const [, nth = '', day = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/u.exec(text) ?? [];
    return { day: dayNames.indexOf(day) + 1, ...(nth === '' ? {} : { nth: Number(nth) }) };
  });
  const months = numbers('bymonth');
  const monthDays = numbers('bymonthday');
  const positions = numbers('bysetpos');
  const isPlain =
    (every === 'DAILY' || every === 'WEEKLY' || every === 'MONTHLY' || every === 'YEARLY') &&
    within([interval], 1, 1000) &&
    within(count === undefined ? [] : [count], 1, 100_000) &&
    within(months, 1, 12) &&
    within(monthDays, -31, 31) &&
    within(positions, -366, 366) &&
    weekdays.every(({ day, nth = 1 }) => day > 0 && Math.abs(nth) <= 53);
  if (!isPlain) return undefined;
  return {
    every,
    interval,
    ...(count === undefined ? {} : { count }),
    months,
    monthDays,
    weekdays,
    positions,
    weekStart: weekStartOf(parts.get('wkst')),
  };
}

/** The first day of a week: jCal writes Sunday 1 to Saturday 7, or the name as the file has it. */
function weekStartOf(value: unknown): number {
  if (typeof value === 'number') return ((value + 5) % 7) + 1;
  const at = dayNames.indexOf(String(value));
  return at === -1 ? 1 : at + 1;
}

function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

function within(numbers: readonly number[], least: number, most: number): boolean {
  return numbers.every((number) => Number.isInteger(number) && number >= least && number <= most);
}

const mostPeriods = 25_000;

/**
 * The days of a rule from its first day on, up to and with `last`; the first day is always one of them.
 * At most 25,000 days, weeks, months or years are walked through.
 */
export function daysOfRule(rule: DayRule, first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const begin = dateOf(first);
  const days: IsoDate[] = [];
  const most = rule.count ?? Infinity;
  for (let step = 0; step < mostPeriods && days.length < most; step += 1) {
    const period = periodAt(rule, begin, step * rule.interval);
    if (textOfDay(period) > last && rule.every !== 'WEEKLY') break;
    if (rule.every === 'WEEKLY' && textOfDay(addDays(period, -7)) > last) break;
    for (const day of placed(daysIn(rule, period, begin).map(textOfDay), rule.positions)) {
      if (day < first || day > last || days.length >= most) continue;
      if (days.length === 0 && day !== first) days.push(first);
      if (days.length < most) days.push(day);
    }
  }
  if (days.length === 0 && first <= last) days.push(first);
  return days;
}

/** The day on which a period begins, counted from the one in which the first day lies. */
function periodAt({ every, weekStart }: DayRule, begin: Date, count: number): Date {
  switch (every) {
    case 'DAILY':
      return addDays(begin, count);
    case 'WEEKLY':
      return addWeeks(addDays(begin, -((getISODay(begin) - weekStart + 7) % 7)), count);
    case 'MONTHLY':
      return addMonths(new Date(begin.getFullYear(), begin.getMonth(), 1, 12), count);
    case 'YEARLY':
      return addYears(new Date(begin.getFullYear(), 0, 1, 12), count);
  }
}

function daysIn(rule: DayRule, period: Date, begin: Date): readonly Date[] {
  const { months, weekdays, monthDays } = rule;
  const isInMonths = (day: Date) => months.length === 0 || months.includes(day.getMonth() + 1);
  const isWeekday = (day: Date) =>
    weekdays.length === 0 || weekdays.some((weekday) => weekday.day === getISODay(day));
  switch (rule.every) {
    case 'DAILY':
      return [period].filter(
        (day) => isInMonths(day) && isWeekday(day) && isMonthDay(day, monthDays),
      );
    case 'WEEKLY':
      return Array.from({ length: 7 }, (_, index) => addDays(period, index)).filter(
        (day) =>
          isInMonths(day) &&
          (weekdays.length === 0 ? getISODay(day) === getISODay(begin) : isWeekday(day)),
      );
    case 'MONTHLY':
      return isInMonths(period) ? daysInMonth(rule, period, begin) : [];
    case 'YEARLY':
      return daysInYear(rule, period, begin);
  }
}

function daysInYear(rule: DayRule, period: Date, begin: Date): readonly Date[] {
  const { months, weekdays, monthDays } = rule;
  const counted = weekdays.some(({ nth }) => nth !== undefined);
  const chosen =
    months.length > 0
      ? months
      : weekdays.length > 0 || monthDays.length > 0
        ? Array.from({ length: 12 }, (_, index) => index + 1)
        : [begin.getMonth() + 1];
  if (months.length === 0 && counted) {
    const year = Array.from({ length: 366 }, (_, index) => addDays(period, index)).filter(
      (day) => day.getFullYear() === period.getFullYear(),
    );
    return nthDays(year, weekdays);
  }
  return chosen
    .toSorted((one, other) => one - other)
    .flatMap((month) => daysInMonth(rule, new Date(period.getFullYear(), month - 1, 1, 12), begin));
}

function daysInMonth({ weekdays, monthDays }: DayRule, month: Date, begin: Date): readonly Date[] {
  const all = Array.from({ length: getDaysInMonth(month) }, (_, index) => addDays(month, index));
  const days = monthDays.length === 0 && weekdays.length === 0 ? [begin.getDate()] : monthDays;
  const byDay = weekdays.length === 0 ? all : nthDays(all, weekdays);
  return byDay.filter((day) => isMonthDay(day, days));
}

function isMonthDay(day: Date, days: readonly number[]): boolean {
  const length = getDaysInMonth(day);
  return (
    days.length === 0 || days.some((one) => (one < 0 ? length + 1 + one : one) === day.getDate())
  );
}

/** The days that are one of the weekdays, where it is said the nth of them in the list. */
function nthDays(all: readonly Date[], weekdays: DayRule['weekdays']): readonly Date[] {
  const found = weekdays.flatMap(({ day, nth }) => {
    const days = all.filter((one) => getISODay(one) === day);
    if (nth === undefined) return days;
    const one = days.at(nth > 0 ? nth - 1 : nth);
    return one === undefined ? [] : [one];
  });
  return found.toSorted((one, other) => one.getTime() - other.getTime());
}

function placed(days: readonly IsoDate[], positions: readonly number[]): readonly IsoDate[] {
  if (positions.length === 0) return days;
  const chosen = positions.flatMap(
    (position) => days.at(position > 0 ? position - 1 : position) ?? [],
  );
  return [...new Set(chosen)].toSorted();
}

/** Noon, so that no clock change of the machine moves a day. */
function dateOf(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function textOfDay(day: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A day some days later, or earlier. */
export function plusDaysOf(day: IsoDate, count: number): IsoDate {
  return textOfDay(addDays(dateOf(day), count));
}
