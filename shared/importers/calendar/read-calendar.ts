import type { Message, Result } from '../../base/result';
import { errorMessage, fail, succeed, warningMessage } from '../../base/result';
import { decodeBytes } from '../text/decode-bytes';
import { findSizeProblem } from '../text/import-limits';
import type { CalendarDraft, CalendarEvent } from './calendar-draft';
import { readComponents, textOf } from './components';
import { readContentLines } from './content-lines';
import type { CalendarOptions } from './read-events';
import { readEvents } from './read-events';
import { isMail, readMailCalendars } from './read-mail';

const calendarMark = /^\s*BEGIN:VCALENDAR/imu;

/** Whether bytes hold a calendar, by itself or in an e-mail; the file's name is not asked. */
export function isCalendar(bytes: Uint8Array): boolean {
  const start = decodeBytes(bytes.subarray(0, 40_000), true).text.replace(/^\ufeff/u, '');
  if (/^\s*BEGIN:VCALENDAR/iu.test(start)) return true;
  if (!isMail(start)) return false;
  const { text } = decodeBytes(bytes);
  return /text\/calendar|application\/ics|\.ics\b/iu.test(text) || calendarMark.test(text);
}

/**
 * Reads a calendar file, or the calendars in a whole e-mail, recognised by their content. What cannot be
 * understood is a message with its line (of the calendar, where it came in an e-mail).
 */
export function readCalendar(bytes: Uint8Array, options: CalendarOptions): Result<CalendarDraft> {
  const tooLarge = findSizeProblem(bytes);
  if (tooLarge !== undefined) return fail(tooLarge);
  const { text, encoding } = decodeBytes(bytes);
  const plain = text.replace(/^\ufeff/u, '');
  if (/^\s*BEGIN:VCALENDAR/iu.test(plain)) {
    const { method, events, messages } = readText(plain, options);
    return finish({ encoding, inMail: false, method, events }, messages);
  }
  if (!isMail(plain)) return noCalendar();
  const parts = readMailCalendars(toBytesText(bytes));
  const calendars = parts.map(({ bytes: part, charset }) => {
    const decoded = decodeBytes(part);
    return { ...readText(decoded.text.replace(/^\ufeff/u, ''), options), charset, decoded };
  });
  const [first] = calendars;
  if (first === undefined) return noCalendar();
  const messages = calendars.flatMap((one) => one.messages);
  const seen = new Map<string, CalendarEvent>();
  for (const event of calendars.flatMap(({ events }) => events)) {
    const key = JSON.stringify([event.uid, event.title, event.time]);
    if (!seen.has(key)) seen.set(key, event);
  }
  const events = distinctIds([...seen.values()]);
  return finish(
    { encoding: first.decoded.encoding, inMail: true, method: first.method, events },
    distinctMessages(messages),
  );
}

function readText(
  text: string,
  options: CalendarOptions,
): {
  readonly method: string | undefined;
  readonly events: readonly CalendarEvent[];
  readonly messages: readonly Message[];
} {
  const { components, messages } = readComponents(readContentLines(text));
  const calendars = components.filter(({ name }) => name === 'VCALENDAR');
  const read = calendars.map((calendar) => readEvents(calendar, options));
  const others = calendars
    .flatMap((calendar) => calendar.components)
    .filter(({ name }) => name === 'VTODO' || name === 'VJOURNAL')
    .map(({ name, line }) =>
      warningMessage(
        'calendar.not-an-event',
        name === 'VTODO'
          ? 'This is a task of the calendar, no event; it was left out.'
          : 'This is a diary entry of the calendar, no event; it was left out.',
        `line ${String(line)}`,
      ),
    );
  const [first] = calendars;
  const method = first === undefined ? undefined : textOf(first, 'method')?.toUpperCase();
  const events = read.flatMap((one) => one.events);
  return {
    method,
    // Some programs cancel by the method alone.
    events: method === 'CANCEL' ? events.map((one) => ({ ...one, cancelled: true })) : events,
    messages: [...messages, ...read.flatMap((one) => one.messages), ...others],
  };
}

function finish(
  draft: Pick<CalendarDraft, 'encoding' | 'inMail' | 'events'> & {
    readonly method: string | undefined;
  },
  messages: readonly Message[],
): Result<CalendarDraft> {
  const { method, events, ...rest } = draft;
  if (events.length === 0) {
    const text = 'There is no event in this calendar file.';
    return { ok: false, messages: [errorMessage('calendar.no-event', text), ...messages] };
  }
  return succeed(
    { kind: 'calendar', ...rest, events, ...(method === undefined ? {} : { method }) },
    messages,
  );
}

function noCalendar(): Result<CalendarDraft> {
  return fail(
    errorMessage(
      'calendar.none',
      'This is no calendar file, and no e-mail with one. Save the invitation as an .ics file.',
    ),
  );
}

/** Two calendars of one e-mail number their lines alike. */
function distinctIds(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const count = (counts.get(event.id) ?? 0) + 1;
    counts.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${event.id}.${String(count)}` };
  });
}

function distinctMessages(messages: readonly Message[]): readonly Message[] {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...seen.values()];
}

/** One character for each byte, so that transfer encodings can be undone before the charset is known. */
function toBytesText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  // A mark of UTF-8 in front is no header.
  return pieces.join('').replace(/^\u00ef\u00bb\u00bf/u, '');
}
