import type { Id } from '../base/ids';
import type { Instant } from '../base/dates';
import { maxListLength } from '../domain/limits';
import type { Note, Revision } from '../domain/note';
import type { Tombstone } from '../domain/tombstone';
import type { NoteHolder } from './map-notes';
import { listNotes, mapNotes } from './map-notes';
import { hashNote, hashThing } from './note-hash';

/** The most earlier revisions that a note remembers, the newest first. */
export const maxAncestors = 64;

interface Identified {
  readonly id: Id;
}

/** What is stamped: a meeting or a collected report. */
export interface Stampable extends NoteHolder {
  readonly agenda?: { readonly items: readonly Identified[] };
  readonly participants?: readonly Identified[];
  readonly chat?: readonly Identified[] | undefined;
  readonly threads?: readonly Identified[] | undefined;
  readonly tombstones?: readonly Tombstone[] | undefined;
}

interface Thing extends Pick<Tombstone, 'id' | 'what'> {
  readonly thing: Identified;
}

/** Everything whose deletion merging must know of. */
function listThings(record: Stampable): readonly Thing[] {
  const named = (what: Tombstone['what'], things: readonly Identified[] | undefined) =>
    (things ?? []).map((thing) => ({ id: thing.id, what, thing }));
  return [
    ...named('note', listNotes(record)),
    ...named('section', record.sections),
    ...named('item', record.agenda?.items),
    ...named('participant', record.participants),
    ...named('message', record.chat),
    ...named('thread', record.threads),
  ];
}

function keyOf({ what, id }: Pick<Tombstone, 'id' | 'what'>): string {
  return `${what} ${id}`;
}

function firstRevision(note: Note): Revision {
  return { hash: hashNote(note), from: [] };
}

/** The revision of a note that came from `before`: the same where nothing changed, else a new one with its ancestors. */
function nextRevision(note: Note, before: Revision): Revision {
  if (hashNote(note, before.from[0]) === before.hash) return before;
  return {
    hash: hashNote(note, before.hash),
    from: [before.hash, ...before.from].slice(0, maxAncestors),
  };
}

/** The same for a note that was deleted: bringing it back is a change, even with the same words. */
function revivedRevision(note: Note, grave: Revision): Revision {
  return {
    hash: hashNote(note, grave.hash),
    from: [grave.hash, ...grave.from].slice(0, maxAncestors),
  };
}

function reviseNote(note: Note, saved: Note | undefined, grave: Revision | undefined): Revision {
  // What nobody touched is the same object as before, and need not be hashed again.
  if (note === saved && saved.revision !== undefined) return saved.revision;
  if (saved !== undefined) {
    const before = saved.revision ?? firstRevision(saved);
    // A merge has given the note a revision that knows both of its parents; it stands, or is built upon.
    const isMerged = note.revision?.from.includes(before.hash) === true;
    return nextRevision(note, isMerged ? (note.revision ?? before) : before);
  }
  if (grave !== undefined) return revivedRevision(note, grave);
  return note.revision === undefined ? firstRevision(note) : nextRevision(note, note.revision);
}

function findGraves(records: readonly Stampable[]): ReadonlyMap<string, Tombstone> {
  const graves = records.flatMap(({ tombstones }) => tombstones ?? []);
  return new Map(graves.map((grave) => [keyOf(grave), grave]));
}

/**
 * The record ready to be saved: notes that changed since it was last saved have a new revision that
 * remembers the former ones, and what was deleted has left a tombstone. Two files that come from
 * one can then be merged: "deleted here" differs from "added there", "changed here" from "older".
 * @param saved the record as last saved, if it ever was.
 * @param now the record as it stands.
 * @param at the moment of saving, for new tombstones.
 */
export function stampRevisions<Holder extends Stampable>(
  saved: Holder | undefined,
  now: Holder,
  at: Instant,
): Holder {
  const graves = findGraves(saved === undefined ? [now] : [now, saved]);
  const savedNotes = new Map(
    (saved === undefined ? [] : listNotes(saved)).map((note) => [note.id, note]),
  );
  const stamped = mapNotes(now, (note) => {
    const grave = graves.get(keyOf({ what: 'note', id: note.id }))?.revision;
    const revision = reviseNote(note, savedNotes.get(note.id), grave);
    return revision === note.revision ? note : { ...note, revision };
  });
  const living = new Set(listThings(stamped).map(keyOf));
  const deleted = (saved === undefined ? [] : listThings(saved))
    .filter((thing) => !living.has(keyOf(thing)) && !graves.has(keyOf(thing)))
    .map(({ id, what, thing }): Tombstone => {
      const note = what === 'note' ? savedNotes.get(id) : undefined;
      const revision =
        note === undefined
          ? { hash: hashThing(thing), from: [] }
          : (note.revision ?? firstRevision(note));
      return { id, what, revision, at };
    });
  const older = [...graves.values()].filter((grave) => !living.has(keyOf(grave)));
  const tombstones = [...older, ...deleted].slice(-maxListLength);
  const isUntouched = tombstones.length === 0 && stamped.tombstones === undefined;
  return isUntouched ? stamped : { ...stamped, tombstones };
}
