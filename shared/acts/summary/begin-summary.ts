import type { Instant } from '../../base/dates';
import type { Id, IdSource } from '../../base/ids';
import type { LogEntry } from '../../domain/log';
import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';
import { changePlace, isBlankNote, notePlaces } from './note-places';
import type { NotePlace } from './note-places';
import { settleMeeting } from './settle-log';

/** How a summary is begun: where (everywhere not yet begun, or at one place), and from what. */
export interface Beginning {
  /** A section's id, `opening` or `closing`; every place where there is none. */
  readonly place?: Id | undefined;
  /** Goes on from a copy of the notes, each naming its log line, or from an empty page. */
  readonly from: 'copy' | 'empty';
  readonly now: Instant;
  readonly createId: IdSource;
}

/** Whether the summary of a place is begun, so that its notes as typed are in the log. */
export function isBegun({ summaryBegun }: Pick<NotePlace, 'summaryBegun'>): boolean {
  return summaryBegun !== undefined;
}

/** Whether some place with notes is still in its log, so that a summary can be begun there. */
export function canBegin(meeting: Meeting, place?: Id): boolean {
  return notePlaces(meeting).some(
    (one) => !isBegun(one) && one.notes.length > 0 && (place === undefined || one.id === place),
  );
}

/**
 * Freezes the notes as typed, with their times, authors and marks, as the log, and goes on with the
 * summary in their place. Places that are begun already are left alone, so that the items can follow
 * one by one. Log lines keep the notes' own ids, and a note taken back from its line gets it again.
 */
export function beginSummary(meeting: Meeting, beginning: Beginning): Meeting {
  const { place, from, now, createId } = beginning;
  const places = notePlaces(meeting).filter(
    (one) => !isBegun(one) && (place === undefined || one.id === place),
  );
  if (places.length === 0) return meeting;
  const added: LogEntry[] = [];
  let next = meeting;
  for (const { id, notes } of places) {
    const lines = new Map(
      notes
        .filter((note) => !isBlankNote(note))
        .map((note) => [note.id, toEntry(note, id, createId)]),
    );
    added.push(...lines.values());
    const kept = from === 'empty' ? [] : notes.map((note) => withSource(note, lines.get(note.id)));
    next = changePlace(next, id, (holder) => ({ ...holder, notes: kept, summaryBegun: now }));
  }
  const { log } = meeting;
  const entries = [...(log?.entries ?? []), ...added];
  return settleMeeting({ ...next, log: { frozen: log?.frozen ?? now, entries } });
}

function toEntry(note: Note, place: Id, createId: IdSource): LogEntry {
  const typed = { ...note };
  delete typed.revision;
  const { begun, author } = note;
  return {
    id: createId('line'),
    ...(begun === undefined ? {} : { at: begun }),
    ...(author === undefined ? {} : { author }),
    ...(place === 'opening' || place === 'closing' ? { part: place } : { section: place }),
    note: typed,
    state: 'unused',
  };
}

function withSource(note: Note, entry: LogEntry | undefined): Note {
  if (entry === undefined) return note;
  return { ...note, sources: [...(note.sources ?? []), { type: 'log', entry: entry.id }] };
}
