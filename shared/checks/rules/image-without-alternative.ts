import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';

/** An image without words for those who cannot see it. */
export function imageWithoutAlternative({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note }) =>
    note.shape.type === 'image' && note.shape.image.alternative.trim() === ''
      ? [
          {
            place: { type: 'note' as const, id: note.id },
            details: { words: plainWords(note.content) },
          },
        ]
      : [],
  );
}
