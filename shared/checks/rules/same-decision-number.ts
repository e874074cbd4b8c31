import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** Two decisions that were given the same number by hand. */
export function sameDecisionNumber({ notes }: CheckSubject): readonly Finding[] {
  const seen = new Set<string>();
  return notes.flatMap(({ note }) => {
    const meanings = [
      note.meaning,
      ...(note.ranges ?? []).flatMap((range) => (range.type === 'kind' ? [range.meaning] : [])),
    ];
    return meanings.flatMap((meaning) => {
      const number = meaning.kind === 'decision' ? meaning.decision.number : undefined;
      if (number?.type !== 'set' || number.text.trim() === '') return [];
      if (!seen.has(number.text)) {
        seen.add(number.text);
        return [];
      }
      return [{ place: { type: 'note' as const, id: note.id }, details: { number: number.text } }];
    });
  });
}
