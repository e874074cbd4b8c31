import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';
import { rangeWords } from '../range-words';

/** A decision, of a whole note or a range in it, that says nothing. */
export function decisionWithoutWording({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note }) => {
    const isBare = note.meaning.kind === 'decision' && plainWords(note.content).trim() === '';
    const ranges = (note.ranges ?? []).filter(
      (range) =>
        range.type === 'kind' &&
        range.meaning.kind === 'decision' &&
        rangeWords(note, range.id).trim() === '',
    );
    return [
      ...(isBare ? [{ place: { type: 'note' as const, id: note.id }, details: {} }] : []),
      ...ranges.map((range) => ({
        place: { type: 'note' as const, id: note.id, range: range.id },
        details: {},
      })),
    ];
  });
}
