import type { IsoDate } from '../../base/dates';
import type { Message } from '../../base/result';
import { warningMessage } from '../../base/result';
import type { EventTime } from './calendar-draft';
import type { CalendarComponent } from './components';
import { propertyOf, valuesOf } from './components';
import { timeFrom } from './event-time';
import { momentIn, readTimes } from './local-time';
import { daysOfRule, plusDaysOf, readDayRule } from './recurrence';
import type { ZoneBook } from './zone-book';
import { untilOf } from './zone-definition';

/** The dates of a repeated event around a day. */
export interface SeriesDates {
  readonly times: readonly EventTime[];
  readonly messages: readonly Message[];
}

const daysBefore = 60;
const daysAfter = 120;
const mostDates = 200;

/** Names a time so that two forms of it compare: its moment, or its day where it has no hour. */
export function timeKey({ startsAt, date }: Pick<EventTime, 'startsAt' | 'date'>): string {
  return startsAt ?? date;
}

/** Whether an event repeats. */
export function isSeries(event: CalendarComponent): boolean {
  return event.properties.some(({ name }) => name === 'rrule' || name === 'rdate');
}

/**
 * The dates of a repeated event from 60 days before a day to 120 after it; where there are none, its
 * first. `left` holds the keys of dates that were moved or cancelled on their own.
 */
export function readSeries(
  event: CalendarComponent,
  first: EventTime,
  around: IsoDate,
  zones: ZoneBook,
  left: ReadonlySet<string>,
): SeriesDates {
  const rules = event.properties.filter(({ name }) => name === 'rrule');
  const times = (name: string) =>
    event.properties.filter((property) => property.name === name).flatMap(readTimes);
  const messages: Message[] = [];
  const days = new Set<IsoDate>([first.date]);
  for (const { line, property } of rules) {
    const [value] = valuesOf(property);
    const rule = readDayRule(value);
    if (rule === undefined) {
      const text =
        'How this event repeats was not understood; only dates that are written out are offered.';
      messages.push(warningMessage('calendar.repetition', text, `line ${String(line)}`));
      continue;
    }
    const until = readUntil(untilOf(value), first);
    for (const day of daysOfRule(rule, first.date, plusDaysOf(around, daysAfter))) {
      if (until === undefined || until(movedTo(first, day))) days.add(day);
    }
  }
  const excluded = new Set(
    times('exdate').map((time) => (time.clock === undefined ? time.date : keyOf(time, zones))),
  );
  const isLeft = (time: EventTime) =>
    left.has(timeKey(time)) || excluded.has(timeKey(time)) || excluded.has(time.date);
  const further = times('rdate').map((time) =>
    time.clock === undefined
      ? movedTo(first, time.date)
      : timeFrom(zones.place(time), lengthOf(first), time.zoneTyped),
  );
  const all = [...[...days].map((day) => movedTo(first, day)), ...further]
    .filter((time) => !isLeft(time))
    .toSorted((one, other) => (timeKey(one) < timeKey(other) ? -1 : 1));
  const near = all.filter(
    ({ date }) => date >= plusDaysOf(around, -daysBefore) && date <= plusDaysOf(around, daysAfter),
  );
  return { times: (near.length > 0 ? near : all.slice(0, 1)).slice(0, mostDates), messages };
}

function keyOf(time: Parameters<ZoneBook['place']>[0], zones: ZoneBook): string {
  return timeKey(timeFrom(zones.place(time), undefined));
}

function lengthOf({ startsAt, endsAt }: EventTime): number | undefined {
  return startsAt === undefined || endsAt === undefined
    ? undefined
    : Date.parse(endsAt) - Date.parse(startsAt);
}

/** The same hours in the same zone on another day, so that the moment moves with the clock change. */
function movedTo(first: EventTime, date: IsoDate): EventTime {
  const { start, zone, zoneSource, zoneTyped } = first;
  if (start === undefined) {
    const { lastDate, ...rest } = first;
    if (lastDate === undefined) return { ...rest, date };
    const days = Math.round((Date.parse(lastDate) - Date.parse(first.date)) / 86_400_000);
    return { ...rest, date, lastDate: plusDaysOf(date, days) };
  }
  const placed = { moment: momentIn(date, start, zone), zone, source: zoneSource };
  return timeFrom(placed, lengthOf(first), zoneTyped);
}

/** Whether a date of the series is not after its end. */
function readUntil(
  text: string | undefined,
  first: EventTime,
): ((time: EventTime) => boolean) | undefined {
  if (text === undefined) return undefined;
  const moment = text.endsWith('Z')
    ? Date.parse(text)
    : text.includes('T')
      ? momentIn(text.slice(0, 10), text.slice(11, 16), first.zone)
      : undefined;
  return ({ startsAt, date }) =>
    moment === undefined || Number.isNaN(moment) || startsAt === undefined
      ? date <= text.slice(0, 10)
      : Date.parse(startsAt) <= moment;
}

/** The moment or day of a series that an event of its own stands for (RECURRENCE-ID), as `timeKey` names it. */
export function replacedKey(event: CalendarComponent, zones: ZoneBook): string | undefined {
  const property = propertyOf(event, 'recurrence-id');
  const [time] = property === undefined ? [] : readTimes(property);
  if (time === undefined) return undefined;
  return time.clock === undefined ? time.date : keyOf(time, zones);
}
