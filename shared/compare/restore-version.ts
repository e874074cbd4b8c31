import { omit } from '../base/omit';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import type { Part } from '../domain/section';

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A note's past is its own: an earlier wording comes back as a new revision of what it became. */
function restoreNote(note: Note, current: ReadonlyMap<string, Note>): Note {
  const now = current.get(note.id);
  if (now === undefined) return omit(note, 'revision');
  if (isEqual(omit(note, 'revision'), omit(now, 'revision'))) return now;
  const words = omit(note, 'revision');
  return now.revision === undefined ? words : { ...words, revision: now.revision };
}

function restorePart<Restored extends Part>(
  part: Restored,
  now: Part | undefined,
  current: ReadonlyMap<string, Note>,
): Restored {
  const restored = { ...part, notes: part.notes.map((note) => restoreNote(note, current)) };
  const isSame =
    now?.notes.length === restored.notes.length &&
    now.notes.every((note, index) => note === restored.notes[index]) &&
    isEqual(omit(now, 'notes'), omit(part, 'notes'));
  return isSame ? (now as Restored) : restored;
}

/**
 * The meeting with the words and facts of an earlier version. What must not go back stays: its
 * identity and group, the status of the minutes, cited paragraph numbers, and what was deleted since.
 * What is the same in both stays the same object, so that the page changes only where words do.
 */
export function restoreVersion(current: Meeting, version: Meeting): Meeting {
  const notes = new Map(
    [current.opening, ...current.sections, current.closing].flatMap((part) =>
      part.notes.map((note) => [note.id, note]),
    ),
  );
  const sections = new Map(current.sections.map((section) => [section.id, section]));
  const lasting = [
    'id',
    'group',
    'seat',
    'status',
    'frozenNumbers',
    'tombstones',
    'created',
    'modified',
  ];
  const kept = Object.entries(current).filter(([key]) => lasting.includes(key));
  const facts = Object.entries(version)
    .filter(([key]) => !lasting.includes(key))
    .map(([key, value]) => {
      const now = current[key as keyof Meeting];
      return [key, isEqual(now, value) ? now : value];
    });
  return {
    ...(Object.fromEntries([...facts, ...kept]) as unknown as Meeting),
    opening: restorePart(version.opening, current.opening, notes),
    sections: version.sections.map((section) =>
      restorePart(section, sections.get(section.id), notes),
    ),
    closing: restorePart(version.closing, current.closing, notes),
  };
}
