import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** A place where something was missed, marked while writing and not filled since. */
export function gapLeft({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note, texts }) =>
    texts.flatMap((text) =>
      text.flatMap((inline) =>
        inline.type === 'gap'
          ? [{ place: { type: 'note' as const, id: note.id }, details: { time: inline.at ?? '' } }]
          : [],
      ),
    ),
  );
}
