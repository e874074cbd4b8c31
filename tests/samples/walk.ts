import type { Note } from '../../shared/domain/note';
import type { Meeting } from '../../shared/domain/meeting';

/** A plain object somewhere in the data. */
export type Entry = Readonly<Record<string, unknown>>;

/** All objects of a value at every depth, the outer ones first. */
export function allObjects(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(allObjects);
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Entry;
  return [entry, ...Object.values(entry).flatMap(allObjects)];
}

/** All values that stand under a key anywhere in the data. */
export function valuesOf(data: unknown, key: string): readonly unknown[] {
  return allObjects(data).flatMap((entry) => (key in entry ? [entry[key]] : []));
}

/** The notes of a meeting that can go out: parts, sections and annexes, without the log. */
export function notesOf(meeting: Meeting): readonly Note[] {
  return [
    ...meeting.opening.notes,
    ...meeting.sections.flatMap(({ notes }) => notes),
    ...meeting.closing.notes,
    ...(meeting.annexes ?? []).flatMap(({ source }) =>
      source.type === 'notes' ? source.notes : [],
    ),
  ];
}

/** What a note says in plain words. */
export function wordsOf(note: Note): string {
  return note.content
    .map((piece) => (piece.type === 'text' || piece.type === 'mention' ? piece.text : ''))
    .join('');
}
