import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { Clock, Instant, IsoDate } from '../../base/dates';
import { clockSchema, dateSchema } from '../../base/dates';
import type { CalendarProperty } from './components';
import { parameterOf, valuesOf } from './components';

/** A time as a calendar writes it: a day, an hour where there is one, and which zone it names. */
export interface LocalTime {
  readonly line: number;
  readonly date: IsoDate;
  readonly clock?: Clock;
  readonly isUtc: boolean;
  readonly zoneTyped?: string;
}

const form = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z)?)?$/u;

/** All times of a property (an EXDATE has several); a time that no calendar knows, such as 31 February, is left out. */
export function readTimes({ line, property }: CalendarProperty): readonly LocalTime[] {
  const zoneTyped = parameterOf(property, 'tzid');
  return valuesOf(property).flatMap((value) => {
    const [, date, clock, utc] = form.exec(String(value)) ?? [];
    if (date === undefined || !dateSchema.safeParse(date).success) return [];
    if (clock !== undefined && !clockSchema.safeParse(clock).success) return [];
    return {
      line,
      date,
      ...(clock === undefined ? {} : { clock }),
      isUtc: utc === 'Z',
      ...(zoneTyped === undefined ? {} : { zoneTyped }),
    };
  });
}

/** The moment of a day and hour in a zone, in milliseconds. */
export function momentIn(date: IsoDate, clock: Clock, zone: string): number {
  return fromZonedTime(`${date}T${clock}:00`, zone).getTime();
}

/** The moment of a day and hour that is so many minutes ahead of UTC, in milliseconds. */
export function momentAtOffset(date: IsoDate, clock: Clock, minutes: number): number {
  return Date.parse(`${date}T${clock}:00Z`) - minutes * 60_000;
}

/** Day and hour of a moment in a zone. */
export function localIn(moment: number, zone: string): { date: IsoDate; clock: Clock } {
  const [date = '', clock = ''] = formatInTimeZone(moment, zone, 'yyyy-MM-dd HH:mm').split(' ');
  return { date, clock };
}

/** A moment as ISO 8601 in UTC, to the second. */
export function instantOf(moment: number): Instant {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}
