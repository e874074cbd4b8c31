import { addDays, addMonths, format, getISODay, isValid, lastDayOfMonth, parseISO } from 'date-fns';
import type { IsoDate } from '../base/dates';

/** A day some days later, or earlier. */
export function plusDays(day: IsoDate, count: number): IsoDate {
  return write(addDays(parseISO(day), count));
}

/** The same day some months later, or the last of that month where it is shorter. */
export function plusMonths(day: IsoDate, count: number): IsoDate {
  return write(addMonths(parseISO(day), count));
}

/** The last day of the month in which a day lies. */
export function endOfMonth(day: IsoDate): IsoDate {
  return write(lastDayOfMonth(parseISO(day)));
}

/** The day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(day: IsoDate): number {
  return getISODay(parseISO(day));
}

/** The first such weekday after a day. */
export function weekdayAfter(day: IsoDate, weekday: number): IsoDate {
  return plusDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** Such a weekday in the calendar week (from Monday) that lies some weeks after a day's. */
export function weekdayInWeek(day: IsoDate, weekday: number, weeks: number): IsoDate {
  return plusDays(day, weeks * 7 + weekday - weekdayOf(day));
}

/** A day by its numbers; nothing where there is none, such as 30 February. */
export function dayOf(year: number, month: number, date: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isValid(parseISO(text)) ? text : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function write(date: Date): IsoDate {
  return format(date, 'yyyy-MM-dd');
}
