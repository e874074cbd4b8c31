import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';

/**
 * Whether a sign at the start of an item only says once more what the list says by itself: a dash or
 * dot in a bullet, the item's own number or letter in a numbered list.
 */
export function $isRepeatedSign(sign: string, note: NoteNode): boolean {
  const { shape } = $noteFacts(note);
  if (shape.type !== 'item') return false;
  if (shape.marker === 'bullet') return /^[-–*•]$/u.test(sign);
  const place = $placeInList(note);
  const typed = sign.replace(/[.)]$/u, '');
  if (typed === sign) return false;
  return typed === String(place) || typed === String.fromCodePoint(96 + place);
}

/** The number of an item among its neighbours of the same list; items below them are not counted. */
function $placeInList(note: NoteNode): number {
  const { shape, level } = $noteFacts(note);
  if (shape.type !== 'item') return 1;
  if (shape.start !== undefined) return shape.start;
  for (let before = note.getPreviousSibling(); $isNoteNode(before);) {
    const facts = $noteFacts(before);
    if (facts.level < level || facts.shape.type !== 'item') return 1;
    if (facts.level === level) {
      return facts.shape.marker === shape.marker ? $placeInList(before) + 1 : 1;
    }
    before = before.getPreviousSibling();
  }
  return 1;
}
