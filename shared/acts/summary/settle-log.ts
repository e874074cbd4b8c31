import type { Id } from '../../base/ids';
import type { Log, LogEntry } from '../../domain/log';
import type { Meeting } from '../../domain/meeting';
import type { Note } from '../../domain/note';
import { isBlankNote, notePlaces } from './note-places';

/** The log lines that notes of the summary name as sources. A note that lost its words uses nothing any more. */
export function usedEntries(notes: Iterable<Note>): ReadonlySet<Id> {
  const used = new Set<Id>();
  for (const note of notes) {
    if (note.sources === undefined || isBlankNote(note)) continue;
    for (const source of note.sources) if (source.type === 'log') used.add(source.entry);
  }
  return used;
}

/** Every note of the meeting that can have sources, free annexes included. */
export function summaryNotes(meeting: Meeting): readonly Note[] {
  return [...notePlaces(meeting).flatMap(({ notes }) => notes), ...annexNotes(meeting)];
}

/** The notes of free annexes. */
export function annexNotes({ annexes }: Pick<Meeting, 'annexes'>): readonly Note[] {
  return (annexes ?? []).flatMap(({ source }) => (source.type === 'notes' ? source.notes : []));
}

/**
 * The log with every line `used` that a note names, and none other. A line whose note is gone is
 * unused again; one that was dropped stays dropped until a note names it. The same log comes back
 * where nothing is to be settled.
 */
export function settleLog(log: Log, used: ReadonlySet<Id>): Log {
  const entries = log.entries.map((entry): LogEntry => {
    const state = stateOf(entry, used);
    return state === entry.state ? entry : { ...entry, state };
  });
  return entries.every((entry, index) => entry === log.entries[index]) ? log : { ...log, entries };
}

/** The meeting with its log settled by the sources of its notes. */
export function settleMeeting(meeting: Meeting): Meeting {
  const { log } = meeting;
  if (log === undefined) return meeting;
  const settled = settleLog(log, usedEntries(summaryNotes(meeting)));
  return settled === log ? meeting : { ...meeting, log: settled };
}

function stateOf({ id, state }: LogEntry, used: ReadonlySet<Id>): LogEntry['state'] {
  if (used.has(id)) return 'used';
  return state === 'used' ? 'unused' : state;
}
