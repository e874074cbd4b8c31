import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';

function wordsIn(note: Note): string {
  return note.content.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
}

/** Everything that the notes of a meeting say, in their order and without white space. */
export function wordsOf({ opening, sections, closing }: Meeting): string {
  return [opening, ...sections, closing]
    .flatMap(({ notes }) => notes.map(wordsIn))
    .join('')
    .replaceAll(/\s/gu, '');
}
