import type { IsoDate } from '../../base/dates';
import type { Message } from '../../base/result';
import { collapseSpace } from '../../base/text';
import type { CalendarEvent, EventTime } from './calendar-draft';
import type { CalendarComponent } from './components';
import { textOf } from './components';
import { readEventTime } from './event-time';
import { findJoinLink } from './join-link';
import { readInvited } from './read-invited';
import { isSeries, readSeries, replacedKey, timeKey } from './read-series';
import { createZoneBook } from './zone-book';

/** What decides how times are read and which dates of a series are offered. */
export interface CalendarOptions {
  /** The zone of hours that name none: the meeting's or the group's. */
  readonly zone: string;
  /** The meeting's day, or today: dates of a series are offered around it. */
  readonly around: IsoDate;
}

/**
 * The events of a calendar in the order of time: single ones, the dates of repeated ones around a day,
 * and dates that were moved, which stand in the place of the ones they replace.
 */
export function readEvents(
  calendar: CalendarComponent,
  { zone, around }: CalendarOptions,
): { readonly events: readonly CalendarEvent[]; readonly messages: readonly Message[] } {
  const zones = createZoneBook(calendar, zone);
  const events: CalendarEvent[] = [];
  const messages: Message[] = [];
  const parts = calendar.components.filter(({ name }) => name === 'VEVENT');
  const replaced = new Map<string, Set<string>>();
  for (const part of parts) {
    const key = replacedKey(part, zones);
    const uid = textOf(part, 'uid') ?? '';
    if (key !== undefined) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(key));
  }
  for (const part of parts) {
    const { time, messages: told } = readEventTime(part, zones);
    messages.push(...told);
    if (time === undefined) continue;
    const isMoved = replacedKey(part, zones) !== undefined;
    const shared = factsOf(part);
    if (isMoved || !isSeries(part)) {
      events.push({ id: String(part.line), ...shared, time, of: isMoved ? 'moved' : 'single' });
      continue;
    }
    const left = replaced.get(shared.uid ?? '') ?? new Set<string>();
    const series = readSeries(part, time, around, zones, left);
    messages.push(...series.messages);
    events.push(...series.times.map((one) => dateOfSeries(part.line, shared, one)));
  }
  return {
    events: events.toSorted((one, other) => (timeKey(one.time) < timeKey(other.time) ? -1 : 1)),
    messages,
  };
}

type EventFacts = Omit<CalendarEvent, 'id' | 'time' | 'of'>;

function dateOfSeries(line: number, facts: EventFacts, time: EventTime): CalendarEvent {
  return { id: `${String(line)}-${time.date}`, ...facts, time, of: 'series' };
}

function factsOf(event: CalendarComponent): EventFacts {
  const title = collapseSpace(textOf(event, 'summary') ?? '');
  const uid = textOf(event, 'uid');
  const link = findJoinLink(event);
  const place = placeOf(event, link);
  const description = textOf(event, 'description');
  const status = textOf(event, 'status')?.toUpperCase();
  return {
    line: event.line,
    lastLine: event.lastLine,
    ...(uid === undefined ? {} : { uid }),
    ...(title === '' ? {} : { title }),
    ...(status === 'CANCELLED' ? { cancelled: true } : {}),
    ...(status === 'TENTATIVE' ? { tentative: true } : {}),
    ...(link === undefined ? {} : { link }),
    ...(place === undefined ? {} : { place }),
    ...(description === undefined ? {} : { description }),
    invited: readInvited(event),
  };
}

/** Where an event is, unless that is only its link or the name of its platform. */
function placeOf(event: CalendarComponent, link: string | undefined): string | undefined {
  const place = collapseSpace(textOf(event, 'location') ?? '');
  const isOnline =
    /^https?:\/\/\S+$/iu.test(place) ||
    place === link ||
    /^(?:(?:microsoft )?teams(?: meeting)?|reunion microsoft teams|zoom(?: meeting)?|google meet|webex|online|virtual)$/iu.test(
      place.normalize('NFKD').replaceAll(/\p{M}/gu, ''),
    );
  return place === '' || isOnline ? undefined : place;
}
