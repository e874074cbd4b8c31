import { $getRoot } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { $isTextBlock, $leafBlocks } from '../../nodes/blocks';
import type { LeafBlock, TextBlock } from '../../nodes/blocks';

/** The blocks of text that are in view, and half a window's height above and below. */
export function $nearBlocks(editor: LexicalEditor): readonly TextBlock[] {
  const root = editor.getRootElement();
  if (root === null || root.getClientRects().length === 0) return [];
  const margin = innerHeight / 2;
  const rectOf = (node: LexicalNode | undefined) =>
    node === undefined ? undefined : editor.getElementByKey(node.getKey())?.getBoundingClientRect();
  const near: LeafBlock[] = [];
  for (const section of $getRoot().getChildren()) {
    const rect = rectOf(section);
    if (rect === undefined || rect.bottom < -margin) continue;
    if (rect.top > innerHeight + margin) break;
    const blocks = [...$leafBlocks(section)];
    // Sections may be long: the first block in view is looked for by halves.
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rectOf(blocks[middle])?.bottom ?? 0) < -margin) low = middle + 1;
      else high = middle;
    }
    for (const block of blocks.slice(low)) {
      if ((rectOf(block)?.top ?? 0) > innerHeight + margin) break;
      near.push(block);
    }
  }
  return near.filter($isTextBlock);
}
