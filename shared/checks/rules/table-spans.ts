import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';

/** A table with merged cells, which screen readers read in the wrong order. */
export function tableSpans({ notes }: CheckSubject): readonly Finding[] {
  return notes.flatMap(({ note }) => {
    if (note.shape.type !== 'table') return [];
    const merged = note.shape.table.rows
      .flatMap(({ cells }) => cells)
      .filter(({ columns = 1, rows = 1 }) => columns > 1 || rows > 1);
    return merged.length === 0
      ? []
      : [
          {
            place: { type: 'note' as const, id: note.id },
            details: { count: merged.length, words: plainWords(note.content) },
          },
        ];
  });
}
