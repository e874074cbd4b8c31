import { fromZonedTime } from 'date-fns-tz';
import type { Instant, IsoDate } from '../../base/dates';
import type { DayOrder } from './day-order';
import { toIsoDate } from './day-order';
import type { WrittenMoment } from './read-moment';

/** Turns days and hours as written into moments in UTC; nothing where the day or the hour is missing. */
export type ToInstant = (moment: WrittenMoment | undefined) => Instant | undefined;

/**
 * Reads hours in a zone, days in an order; an hour without a day is on `date`. A file's hours lie close
 * together, so each hour's distance from UTC is looked up once.
 */
export function createToInstant(
  zone: string,
  order: DayOrder,
  date: IsoDate | undefined,
): ToInstant {
  const starts = new Map<string, number>();
  function startOf(day: IsoDate, half: number): number {
    const key = `${day} ${String(half)}`;
    const known = starts.get(key);
    if (known !== undefined) return known;
    const clock = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}:00`;
    const start = fromZonedTime(`${day}T${clock}`, zone).getTime();
    starts.set(key, start);
    return start;
  }
  return (moment) => {
    if (moment?.seconds === undefined) return undefined;
    const day = moment.day === undefined ? date : toIsoDate(moment.day, order);
    if (day === undefined) return undefined;
    const half = Math.floor(moment.seconds / 1800);
    const time =
      moment.offset === undefined
        ? startOf(day, half) + (moment.seconds - half * 1800) * 1000
        : Date.parse(day) + moment.seconds * 1000 - moment.offset * 60_000;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
  };
}

/** Whether a zone is one that this machine knows. */
export function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
