import ICAL from 'ical.js';
import type { Instant, IsoDate } from '../base/dates';
import { cleanText } from '../base/text';

/** Something for a calendar program: a task with its day, or a meeting with its hours. */
export type CalendarEntry =
  | {
      readonly type: 'task';
      /** Stays the same, so that a second import changes the entry instead of adding one. */
      readonly uid: string;
      readonly title: string;
      readonly description?: string;
      readonly due?: IsoDate;
      readonly status: 'open' | 'inProgress' | 'done' | 'cancelled';
    }
  | {
      readonly type: 'meeting';
      readonly uid: string;
      readonly title: string;
      /** A moment in UTC, or a day where the hour is not known. */
      readonly start: string;
      /** As `start`; of whole days the day after the last. */
      readonly end?: string;
      readonly place?: string;
      readonly link?: string;
      readonly tentative?: true;
    };

const statuses = {
  open: 'NEEDS-ACTION',
  inProgress: 'IN-PROCESS',
  done: 'COMPLETED',
  cancelled: 'CANCELLED',
} as const;

/** A calendar file (RFC 5545) of tasks and meetings; `now` stamps the entries. */
export function writeCalendar(entries: readonly CalendarEntry[], now: Instant): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Rapporteur//Minutes//EN');
  for (const entry of entries) calendar.addSubcomponent(toComponent(entry, now));
  return `${calendar.toString()}\r\n`;
}

function toComponent(entry: CalendarEntry, now: Instant): ICAL.Component {
  const component = new ICAL.Component(entry.type === 'task' ? 'vtodo' : 'vevent');
  const add = (name: string, text: string | undefined) => {
    if (text !== undefined && text !== '') component.addPropertyWithValue(name, oneLine(text));
  };
  add('uid', entry.uid);
  component.addPropertyWithValue('dtstamp', timeOf(now));
  add('summary', entry.title);
  if (entry.type === 'task') {
    add('description', entry.description);
    if (entry.due !== undefined) component.addPropertyWithValue('due', timeOf(entry.due));
    add('status', statuses[entry.status]);
    return component;
  }
  component.addPropertyWithValue('dtstart', timeOf(entry.start));
  if (entry.end !== undefined) component.addPropertyWithValue('dtend', timeOf(entry.end));
  add('location', entry.place ?? entry.link);
  add('url', entry.link);
  add('status', entry.tentative === true ? 'TENTATIVE' : 'CONFIRMED');
  return component;
}

/** No line break can end a property and begin another one. */
function oneLine(text: string): string {
  return cleanText(text).replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
}

/** A moment, or a day. */
function timeOf(time: string): ICAL.Time {
  if (!time.includes('T')) return ICAL.Time.fromDateString(time);
  return ICAL.Time.fromDateTimeString(time.replace(/\.\d+Z$/u, 'Z'));
}
