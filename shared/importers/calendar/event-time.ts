import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import { plusDaysOf } from './recurrence';
import type { CalendarComponent } from './components';
import { propertyOf, textOf, valueTextOf } from './components';
import type { EventTime } from './calendar-draft';
import type { LocalTime } from './local-time';
import { instantOf, localIn, readTimes } from './local-time';
import type { PlacedTime, ZoneBook } from './zone-book';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When an event is by its DTSTART and DTEND or DURATION; nothing, with a message, where it has no start. */
export function readEventTime(
  event: CalendarComponent,
  zones: ZoneBook,
): { readonly time: EventTime | undefined; readonly messages: readonly Message[] } {
  const startProperty = propertyOf(event, 'dtstart');
  const [start] = startProperty === undefined ? [] : readTimes(startProperty);
  if (start === undefined) {
    const where = `line ${String(startProperty?.line ?? event.line)}`;
    const text = 'This event has no day that can be read and was left out.';
    return { time: undefined, messages: [warningMessage('calendar.no-start', text, where)] };
  }
  const endProperty = propertyOf(event, 'dtend');
  const [end] = endProperty === undefined ? [] : readTimes(endProperty);
  const isAllDay =
    start.clock === undefined || textOf(event, 'x-microsoft-cdo-alldayevent') === 'TRUE';
  if (isAllDay) {
    const time = allDay(start, end, durationOf(event), zones.usual);
    return { time, messages: [] };
  }
  const placed = zones.place(start);
  const finish = end === undefined ? undefined : zones.place(end);
  const length =
    finish === undefined ? durationOf(event) : Math.max(0, finish.moment - placed.moment);
  return {
    time: timeFrom(placed, length, start.zoneTyped),
    messages: placed.messages,
  };
}

/** The same event at another start: a date of its series. */
export function timeFrom(
  placed: Omit<PlacedTime, 'messages'>,
  length: number | undefined,
  zoneTyped?: string,
): EventTime {
  const { zone, source, moment } = placed;
  const begin = localIn(moment, zone);
  const finish = length === undefined || length === 0 ? undefined : localIn(moment + length, zone);
  return {
    date: begin.date,
    ...(finish !== undefined && (length ?? 0) > day ? { lastDate: finish.date } : {}),
    start: begin.clock,
    ...(finish === undefined ? {} : { end: finish.clock }),
    zone,
    zoneSource: source,
    ...(zoneTyped === undefined ? {} : { zoneTyped }),
    startsAt: instantOf(moment),
    ...(finish === undefined ? {} : { endsAt: instantOf(moment + (length ?? 0)) }),
  };
}

/** Whole days; the end that a calendar writes is the day after the last. */
function allDay(
  start: LocalTime,
  end: LocalTime | undefined,
  length: number | undefined,
  zone: string,
): EventTime {
  const after = end?.date ?? plusDaysOf(start.date, Math.max(1, Math.round((length ?? day) / day)));
  const last = after > start.date ? plusDaysOf(after, -1) : start.date;
  return {
    date: start.date,
    ...(last > start.date ? { lastDate: last } : {}),
    zone,
    zoneSource: 'meeting',
  };
}

/** How long an event lasts by its DURATION, in milliseconds. */
function durationOf(event: CalendarComponent): number | undefined {
  const [whole, weeks = 0, days = 0, hours = 0, minutes = 0] =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d+S)?)?$/u.exec(
      valueTextOf(event, 'duration'),
    ) ?? [];
  if (whole === undefined) return undefined;
  return (Number(weeks) * 7 + Number(days)) * day + (Number(hours) * 60 + Number(minutes)) * minute;
}
