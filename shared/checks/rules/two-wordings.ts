import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';

/** A note of which another copy of the meeting says something else, with nobody having decided. */
export function twoWordings({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note }) =>
    note.alternatives === undefined
      ? []
      : [
          {
            place: { type: 'note' as const, id: note.id },
            details: { words: plainWords(note.content) },
          },
        ],
  );
}
