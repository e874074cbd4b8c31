import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** A paragraph whose frozen number no longer stands in its place, because paragraphs were moved since. */
export function frozenOrder({ meeting, notes }: CheckSubject): readonly Finding[] {
  const frozen = meeting.frozenNumbers?.paragraphs ?? [];
  const rank = new Map(frozen.map(({ id }, index) => [id, index]));
  const labels = new Map(
    frozen.map(({ id, label }) => [id, label.type === 'set' ? label.text : '']),
  );
  let highest = -1;
  return notes.flatMap(({ note }) => {
    const own = rank.get(note.id);
    if (own === undefined) return [];
    if (own > highest) {
      highest = own;
      return [];
    }
    return [
      {
        place: { type: 'note' as const, id: note.id },
        details: { number: labels.get(note.id) ?? '' },
      },
    ];
  });
}
