import type { Instant } from '../../base/dates';
import type { Id } from '../../base/ids';
import type { ChatMessage } from '../../domain/chat-message';
import type { LogEntry } from '../../domain/log';
import type { Meeting } from '../../domain/meeting';
import type { Source } from '../../domain/note';
import type { Transcript } from '../../domain/recording';
import type { Interval } from '../../domain/section';
import { entryPlace, isBlankNote, notePlaces } from './note-places';

/** A sentence of a transcript. */
export type Cue = Transcript['cues'][number];

/** What the summary makes of a line: nothing yet, a note, or nothing on purpose. */
export type LineState = LogEntry['state'];

interface LineFacts {
  /** Unique among all lines. */
  readonly id: Id;
  readonly source: Source;
  readonly at?: Instant | undefined;
  readonly state: LineState;
  /** The notes that name it, in the order of the page. */
  readonly notes: readonly Id[];
}

/** Something the summary can be made from: a line of the log, a chat message, or a cue of a transcript. */
export type SourceLine =
  | (LineFacts & { readonly type: 'log'; readonly entry: LogEntry })
  | (LineFacts & { readonly type: 'chat'; readonly message: ChatMessage })
  | (LineFacts & { readonly type: 'transcript'; readonly cue: Cue });

/** Names a source in one word; two notes that name the same line have the same word. */
export function sourceKey(source: Source): Id {
  switch (source.type) {
    case 'log':
      return `log-${source.entry}`;
    case 'chat':
      return `chat-${source.message}`;
    case 'transcript':
      return `cue-${source.transcript}-${source.cue}`;
    case 'note':
      return `note-${source.meeting}-${source.note}`;
  }
}

/**
 * All lines by place: log lines where they were written, chat messages at the item they were sent
 * to, transcript cues at the item that was open at their time. Private and redacted messages are
 * not among them. Log lines come first, then chat, then transcript, each in its own order.
 */
export function sourceLines(meeting: Meeting): ReadonlyMap<Id, readonly SourceLine[]> {
  const places = notePlaces(meeting);
  const users = usersOf(meeting);
  const sections = new Set(meeting.sections.map(({ id }) => id));
  const lines = new Map<Id, SourceLine[]>(places.map(({ id }) => [id, []]));
  const put = (place: Id, line: SourceLine) => lines.get(place)?.push(line);

  for (const entry of meeting.log?.entries ?? []) {
    const source = { type: 'log', entry: entry.id } as const;
    const id = sourceKey(source);
    const { at, state } = entry;
    const notes = users.get(id) ?? [];
    put(entryPlace(entry, sections), { type: 'log', id, source, at, state, notes, entry });
  }
  for (const message of meeting.chat ?? []) {
    if (message.private === true || message.handling === 'redacted') continue;
    const source = { type: 'chat', message: message.id } as const;
    const id = sourceKey(source);
    const notes = users.get(id) ?? [];
    const known = message.section !== undefined && sections.has(message.section);
    const place = known ? message.section : openAt(meeting, message.at);
    const state = messageState(message, notes);
    put(place ?? 'opening', { type: 'chat', id, source, at: message.at, state, notes, message });
  }
  for (const transcript of meeting.transcripts ?? []) {
    const start = startOf(transcript, meeting);
    for (const cue of transcript.cues) {
      const source = { type: 'transcript', transcript: transcript.id, cue: cue.id } as const;
      const id = sourceKey(source);
      const at = start === undefined ? undefined : momentAfter(start, cue.from);
      const notes = users.get(id) ?? [];
      const state = notes.length > 0 ? 'used' : 'unused';
      put(openAt(meeting, at) ?? 'opening', {
        type: 'transcript',
        id,
        source,
        at,
        state,
        notes,
        cue,
      });
    }
  }
  return lines;
}

/** How many log lines and chat messages of each place nobody has used or dropped. Cues are evidence only and never owed. */
export function countUnused(meeting: Meeting): ReadonlyMap<Id, number> {
  const { chat, log } = meeting;
  if (log === undefined) return new Map();
  const lines = sourceLines({ ...meeting, chat: chat ?? [], transcripts: [] });
  return new Map(
    [...lines].map(([place, all]) => [place, all.filter(({ state }) => state === 'unused').length]),
  );
}

function usersOf(meeting: Meeting): ReadonlyMap<Id, readonly Id[]> {
  const users = new Map<Id, Id[]>();
  for (const { notes } of notePlaces(meeting)) {
    for (const note of notes) {
      if (note.sources === undefined || isBlankNote(note)) continue;
      for (const key of new Set(note.sources.map(sourceKey))) {
        users.set(key, [...(users.get(key) ?? []), note.id]);
      }
    }
  }
  return users;
}

/** A message that the moderator has dealt with is accounted for, unless the note made from it is gone. */
function messageState(message: ChatMessage, notes: readonly Id[]): LineState {
  if (notes.length > 0) return 'used';
  const { handling, notes: made = [] } = message;
  const isOwed =
    handling === 'new' || handling === 'queued' || (handling === 'noted' && made.length > 0);
  return isOwed ? 'unused' : 'dropped';
}

function startOf({ start, recording }: Transcript, meeting: Meeting): Instant | undefined {
  if (start !== undefined) return start;
  return meeting.recordings?.find(({ id }) => id === recording)?.start ?? meeting.held?.started;
}

function momentAfter(start: Instant, seconds: number): Instant {
  return new Date(Date.parse(start) + Math.round(seconds * 1000)).toISOString();
}

/** The section that was open at a moment; of several the one opened last. */
function openAt({ sections }: Meeting, at: Instant | undefined): Id | undefined {
  if (at === undefined) return undefined;
  const time = Date.parse(at);
  const holds = ({ from, to }: Interval) =>
    Date.parse(from) <= time && (to === undefined || time < Date.parse(to));
  const found = sections.flatMap(({ id, open }) =>
    (open ?? []).filter(holds).map(({ from }) => ({ id, from: Date.parse(from) })),
  );
  return found.sort((one, other) => other.from - one.from)[0]?.id;
}
