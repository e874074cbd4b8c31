import { formatInTimeZone, fromZonedTime, getTimezoneOffset } from 'date-fns-tz';
import type { Clock, IsoDate } from '../base/dates';
import type { Schedule } from '../domain/next-meeting';
import type { HourRule } from '../domain/series';
import type { ClockChange } from './hours-for-people';
import { lastChange } from './hours-for-people';

/** Something to look at in the announced time of a meeting; the words are the screens'. */
export type DateRemark =
  | { readonly type: 'notAfter'; readonly date: IsoDate }
  | { readonly type: 'otherWeekday'; readonly weekday: number; readonly usual: number }
  | { readonly type: 'weekend'; readonly weekday: number }
  | { readonly type: 'impossibleHour'; readonly clock: Clock; readonly zone: string }
  | { readonly type: 'otherHour'; readonly usual: Clock; readonly zone: string }
  | { readonly type: 'notInRotation'; readonly starts: readonly Clock[] }
  /** The series keeps its hour in a zone whose clocks change, so that UTC moves: right, and named. */
  | {
      readonly type: 'utcMoves';
      readonly zone: string;
      readonly change: ClockChange;
      readonly before: Clock;
      readonly after: Clock;
    }
  /** The series keeps its hour in UTC, so that clocks on the wall move. */
  | { readonly type: 'localMoves'; readonly zone: string; readonly change: ClockChange };

/** What an announced time is held against. */
export interface DateContext {
  /** When this meeting is, which announces the next one. */
  readonly current?: Schedule | undefined;
  /** The weekdays of the series' earlier meetings, Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[];
  readonly rule?: HourRule | undefined;
  /** The zone in which people live who follow a series kept in UTC: the group's. */
  readonly zone: string;
}

/**
 * Holds an announced time against the calendar and the way the series keeps its hour (in UTC, in a zone,
 * or rotating). A remark is no error: daylight saving moves hours rightly, and is named.
 */
export function checkNextDate(when: Schedule, context: DateContext): readonly DateRemark[] {
  const { current } = context;
  const remarks: DateRemark[] = [];
  if (current !== undefined && when.date <= current.date) {
    remarks.push({ type: 'notAfter', date: current.date });
  }
  const weekday = weekdayOf(when.date);
  const usual = usualWeekday(context.weekdays);
  if (usual !== undefined && usual !== weekday) {
    remarks.push({ type: 'otherWeekday', weekday, usual });
  } else if (usual === undefined && weekday > 5) remarks.push({ type: 'weekend', weekday });
  return [...remarks, ...checkHour(when, context)];
}

function checkHour(when: Schedule, { rule, current, zone: home }: DateContext): DateRemark[] {
  const { start, date, zone } = when;
  if (start === undefined) return [];
  const moment = fromZonedTime(`${date}T${start}:00`, zone).getTime();
  if (Number.isNaN(moment)) return [];
  if (formatInTimeZone(moment, zone, 'HH:mm') !== start) {
    return [{ type: 'impossibleHour', clock: start, zone }];
  }
  if (rule?.type === 'rotating') {
    const inUtc = formatInTimeZone(moment, 'UTC', 'HH:mm');
    return rule.starts.includes(inUtc) || rule.starts.includes(start)
      ? []
      : [{ type: 'notInRotation', starts: rule.starts }];
  }
  const kept = rule?.type === 'zone' ? rule.zone : rule?.type === 'utc' ? 'UTC' : undefined;
  if (kept !== undefined && rule !== undefined) {
    const there = formatInTimeZone(moment, kept, 'HH:mm');
    if (there !== rule.start) return [{ type: 'otherHour', usual: rule.start, zone: kept }];
  }
  if (current === undefined) return [];
  const moving = kept === undefined || kept === 'UTC' ? undefined : kept;
  if (moving !== undefined) {
    const change = lastChange(moving, current.date, moment);
    if (change === undefined || current.start === undefined) return [];
    const earlier = fromZonedTime(`${current.date}T${current.start}:00`, current.zone).getTime();
    const [before, after] = [earlier, moment].map((at) => formatInTimeZone(at, 'UTC', 'HH:mm'));
    return before === undefined || after === undefined || before === after
      ? []
      : [{ type: 'utcMoves', zone: moving, change, before, after }];
  }
  const wall = zone === 'UTC' ? home : zone;
  const change =
    kept === 'UTC' || zone === 'UTC' ? lastChange(wall, current.date, moment) : undefined;
  const isNet =
    change !== undefined &&
    getTimezoneOffset(wall, moment) !==
      getTimezoneOffset(wall, Date.parse(`${current.date}T12:00:00Z`));
  return change !== undefined && isNet ? [{ type: 'localMoves', zone: wall, change }] : [];
}

/** The weekday of at least two thirds of three meetings or more. */
function usualWeekday(weekdays: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const day of weekdays) counts.set(day, (counts.get(day) ?? 0) + 1);
  const [best] = [...counts].toSorted((one, other) => other[1] - one[1]);
  if (best === undefined || weekdays.length < 3) return undefined;
  return best[1] * 3 >= weekdays.length * 2 ? best[0] : undefined;
}

/** The day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(day: IsoDate): number {
  return ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
