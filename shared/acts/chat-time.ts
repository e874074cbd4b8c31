import { fromZonedTime, toZonedTime } from 'date-fns-tz';
import type { Instant, IsoDate } from '../base/dates';
import type { ChatTime } from '../importers/chat/chat-file';

/** What the times of a chat mean. */
export type ChatClock =
  | {
      readonly type: 'clock';
      readonly zone: string;
      /** The day of the first message. */
      readonly date: IsoDate;
      /** The start of the meeting, where it is known: a first message after midnight is of the next day. */
      readonly start?: Instant;
    }
  | {
      readonly type: 'offset';
      /** When the recording began. */
      readonly start?: Instant;
    };

const day = 86_400_000;
const halfDay = day / 2;

/**
 * The moments of messages, in milliseconds. Hours without a day are taken on the day that brings them
 * nearest to the message before, so that a chat may pass midnight and clocks of senders may differ.
 * A zone that does not exist counts as UTC; without a start positions in the recording have no moment.
 */
export function toMoments(
  times: readonly (ChatTime | undefined)[],
  clock: ChatClock,
): readonly (number | undefined)[] {
  if (clock.type === 'offset') {
    const start = clock.start === undefined ? Number.NaN : Date.parse(clock.start);
    return times.map((time) =>
      time === undefined || Number.isNaN(start) ? undefined : start + time.seconds * 1000,
    );
  }
  const inZone = createInZone(clock.zone);
  let before = clock.start === undefined ? undefined : momentOf(clock.start, clock.zone);
  return times.map((time) => {
    if (time === undefined || time.seconds >= day / 1000) return undefined;
    before = nearest(time, clock.date, before, inZone);
    return before.at;
  });
}

/** A moment with the day on which it is where the clock stands. */
interface Moment {
  readonly at: number;
  readonly date: IsoDate;
}

type InZone = (date: IsoDate, seconds: number) => number;

function nearest(
  { date, seconds }: ChatTime,
  first: IsoDate,
  before: Moment | undefined,
  inZone: InZone,
): Moment {
  const base = date ?? before?.date ?? first;
  const at = inZone(base, seconds);
  if (date !== undefined || before === undefined) return { at, date: base };
  const days = at - before.at > halfDay ? -1 : before.at - at > halfDay ? 1 : 0;
  if (days === 0) return { at, date: base };
  const next = nextDay(base, days);
  return { at: inZone(next, seconds), date: next };
}

/** date-fns-tz gives a date that shows the hours of its zone as if they were local. */
function momentOf(start: Instant, zone: string): Moment | undefined {
  const local = toZonedTime(start, zone);
  if (Number.isNaN(local.getTime())) return undefined;
  const month = String(local.getMonth() + 1).padStart(2, '0');
  const date = `${local.getFullYear()}-${month}-${String(local.getDate()).padStart(2, '0')}`;
  return { at: Date.parse(start), date };
}

function nextDay(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Zones change at quarters of an hour at most, and asking them is slow: each quarter is asked once. */
function createInZone(zone: string): InZone {
  const quarters = new Map<string, number>();
  return (date, seconds) => {
    const rest = seconds % 900;
    const key = `${date}T${clockOf(seconds - rest)}`;
    const known = quarters.get(key);
    const start = known ?? fromZonedTime(key, zone).getTime();
    if (known === undefined) quarters.set(key, start);
    const at = Number.isNaN(start) ? Date.parse(`${key}Z`) : start;
    return at + rest * 1000;
  };
}

function clockOf(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
