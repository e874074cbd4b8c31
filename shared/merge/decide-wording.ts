import type { Id } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Note } from '../domain/note';
import { placesOf, putNotes } from './places';

/** What becomes of a note and the first of its other wordings. */
export type Decision = 'this' | 'other' | 'both';

function withAlternatives(note: Note, left: NonNullable<Note['alternatives']>): Note {
  const rest = { ...note };
  Reflect.deleteProperty(rest, 'alternatives');
  return left.length === 0 ? rest : { ...rest, alternatives: left };
}

/** The notes that stand in the place of an undecided one. */
function decide(note: Note, decision: Decision, newId: () => Id): readonly Note[] {
  const [first, ...left] = note.alternatives ?? [];
  if (first === undefined || decision === 'this') return [withAlternatives(note, left)];
  const { id, begun, revision } = note;
  const dates = begun === undefined ? {} : { begun };
  if (first.type === 'deleted') {
    return decision === 'both' ? [withAlternatives(note, left)] : [];
  }
  const author = first.author === undefined ? {} : { author: first.author };
  if (decision === 'both') {
    return [withAlternatives(note, left), { id: newId(), ...first.note, ...dates, ...author }];
  }
  const past = revision === undefined ? {} : { revision };
  return [withAlternatives({ id, ...first.note, ...dates, ...author, ...past }, left)];
}

/**
 * Decides between a note's words and the first of its other wordings: keeps these, takes the other in
 * their place (which deletes the note where it was deleted in the other copy), or makes of the other
 * a note of its own below. Further wordings stay to be decided.
 */
export function decideWording(
  meeting: Meeting,
  note: Id,
  decision: Decision,
  newId: () => Id,
): Meeting {
  const places = new Map(
    [...placesOf(meeting)].map(([place, notes]) => [
      place,
      notes.some(({ id }) => id === note)
        ? notes.flatMap((one) => (one.id === note ? decide(one, decision, newId) : [one]))
        : notes,
    ]),
  );
  return putNotes(meeting, places);
}
