import { $leafBlocks } from '../../nodes/blocks';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { hasTerm } from './expansion-of';

/**
 * Whether a term was not used yet on the page: neither in the `rest` of its own note nor in any other
 * block. What is off the record does not count, since readers never see it.
 */
export function $isFirstUse(term: string, note: NoteNode, rest: string): boolean {
  if (hasTerm(rest, term)) return false;
  for (const block of $leafBlocks()) {
    if (block.is(note)) continue;
    if ($isNoteNode(block) && $noteFacts(block).offTheRecord === true) continue;
    if (hasTerm(block.getTextContent(), term)) return false;
  }
  return true;
}
