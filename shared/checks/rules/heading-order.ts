import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { plainWords } from '../plain-words';
import { changeNote } from '../change-notes';

/** A sub-heading that is more than one step deeper than the heading above it. */
export function headingOrder({ notes }: CheckSubject): readonly Finding[] {
  const found: Finding[] = [];
  let section: unknown;
  let depth = 0;
  for (const placed of notes) {
    if (placed.section !== section) depth = 0;
    section = placed.section;
    const { shape, id, content } = placed.note;
    if (shape.type !== 'heading') continue;
    const right = depth + 1;
    if (shape.depth > right) {
      found.push({
        place: { type: 'note', id },
        details: { words: plainWords(content) },
        fix: (meeting) =>
          changeNote(meeting, id, (note) => ({
            ...note,
            shape: { type: 'heading', depth: right },
          })),
      });
    }
    depth = Math.min(shape.depth, right);
  }
  return found;
}
