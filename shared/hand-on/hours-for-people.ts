import { formatInTimeZone, fromZonedTime, getTimezoneOffset } from 'date-fns-tz';
import type { Clock, IsoDate } from '../base/dates';
import type { Schedule } from '../domain/next-meeting';
import type { Person } from '../domain/person';

/** A change of the clocks in a zone between two meetings. */
export interface ClockChange {
  /** The day of the change, there. */
  readonly date: IsoDate;
  /** Minutes by which clocks are put forward; negative for back. */
  readonly minutes: number;
}

/** The hour of a meeting in one zone, with the people who live by it. */
export interface ZoneHours {
  readonly zone: string;
  readonly people: readonly Person[];
  readonly date: IsoDate;
  readonly start: Clock;
  readonly end?: Clock;
  /** Days from the meeting's own day: -1, 0 or 1. */
  readonly dayShift: number;
  /** Minutes ahead of UTC on that day. */
  readonly offset: number;
  /** The last change of the clocks there between the earlier meeting and this one. */
  readonly change?: ClockChange;
  /** Whether it is at night there: before 7 or from 22 o'clock. */
  readonly isNight: boolean;
}

const minute = 60_000;
const dayLength = 86_400_000;

/**
 * A meeting's hour in every zone of the people, from east to west, the meeting's own zone always among
 * them; nothing where its hour is not known. `since` is the day of the meeting before, from which
 * changes of the clocks are named.
 */
export function hoursForPeople(
  when: Schedule,
  people: readonly Person[],
  since?: IsoDate,
): readonly ZoneHours[] {
  const { start: clock, end } = when;
  if (clock === undefined) return [];
  const from = fromZonedTime(`${when.date}T${clock}:00`, when.zone).getTime();
  if (Number.isNaN(from)) return [];
  const length = end === undefined ? undefined : minutesBetween(clock, end) * minute;
  const groups = new Map<string, Person[]>([[when.zone, []]]);
  for (const person of people) {
    if (person.zone === undefined || !isKnown(person.zone)) continue;
    groups.set(person.zone, [...(groups.get(person.zone) ?? []), person]);
  }
  return [...groups]
    .map(([zone, own]): ZoneHours => {
      const date = formatInTimeZone(from, zone, 'yyyy-MM-dd');
      const start = formatInTimeZone(from, zone, 'HH:mm');
      const change = since === undefined ? undefined : lastChange(zone, since, from);
      return {
        zone,
        people: own,
        date,
        start,
        ...(length === undefined ? {} : { end: formatInTimeZone(from + length, zone, 'HH:mm') }),
        dayShift: Math.round((Date.parse(date) - Date.parse(when.date)) / dayLength),
        offset: offsetAt(zone, from),
        ...(change === undefined ? {} : { change }),
        isNight: start < '07:00' || start >= '22:00',
      };
    })
    .toSorted((one, other) => other.offset - one.offset || (one.zone < other.zone ? -1 : 1));
}

/** The last change of the clocks in a zone between a day's noon and a moment; nothing where there is none. */
export function lastChange(zone: string, since: IsoDate, until: number): ClockChange | undefined {
  const first = Date.parse(`${since}T12:00:00Z`);
  // A year back at most: further changes tell nothing about this one.
  const begin = Math.max(first, until - 366 * dayLength);
  for (let at = until; at > begin; at -= dayLength) {
    const before = Math.max(at - dayLength, begin);
    const minutes = offsetAt(zone, at) - offsetAt(zone, before);
    if (minutes !== 0)
      return { date: formatInTimeZone(changeIn(zone, before, at), zone, 'yyyy-MM-dd'), minutes };
  }
  return undefined;
}

/** The first minute after a change, between two moments. */
function changeIn(zone: string, before: number, after: number): number {
  const old = offsetAt(zone, before);
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(zone: string, moment: number): number {
  return Math.round(getTimezoneOffset(zone, moment) / minute);
}

function isKnown(zone: string): boolean {
  return !Number.isNaN(getTimezoneOffset(zone, 0));
}

function minutesBetween(from: Clock, to: Clock): number {
  const minutes = (clock: Clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const length = minutes(to) - minutes(from);
  return length > 0 ? length : length + 24 * 60;
}
