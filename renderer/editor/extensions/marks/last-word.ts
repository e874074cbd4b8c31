import { $createRangeSelection, $isTextNode } from 'lexical';
import type { RangeSelection } from 'lexical';

/** A selection of the last word before the caret, in one run of text; nothing where there is none. */
export function $lastWord(caret: RangeSelection): RangeSelection | undefined {
  const node = caret.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  const before = node.getTextContent().slice(0, caret.anchor.offset);
  const found = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*(?=[\s\p{P}]*$)/u.exec(before);
  if (found === null) return undefined;
  const word = found[0].replace(/[.,'’-]+$/u, '');
  const selection = $createRangeSelection();
  selection.anchor.set(node.getKey(), found.index, 'text');
  selection.focus.set(node.getKey(), found.index + word.length, 'text');
  return selection;
}
