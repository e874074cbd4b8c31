import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { rangeWords } from '../range-words';
import { nameOfParty } from '../name-of';

/** A doubt that was marked on words or on who spoke, and is not cleared. */
export function doubtLeft({ notes, people }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note }) => [
    ...(note.speakerDoubt === true
      ? [
          {
            place: { type: 'note' as const, id: note.id },
            details: {
              words: (note.speakers ?? []).map((who) => nameOfParty(who, people)).join(', '),
            },
          },
        ]
      : []),
    ...(note.ranges ?? []).flatMap((range) =>
      range.type === 'doubt'
        ? [
            {
              place: { type: 'note' as const, id: note.id, range: range.id },
              details: { words: rangeWords(note, range.id) },
            },
          ]
        : [],
    ),
  ]);
}
