import { $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import type { NodeKey, TextNode } from 'lexical';
import type { TextBlock } from '../../nodes/blocks';

/** A run of a block with the place at which its text begins in the block's text. */
export interface PlacedRun {
  readonly node: TextNode;
  readonly from: number;
}

/** The text of a block as one string, over all its runs, links and footnotes. */
export interface BlockText {
  readonly key: NodeKey;
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

/** Reads a block's text; what is no text counts as one sign that no search can match. */
export function $blockText(block: TextBlock): BlockText {
  const runs: PlacedRun[] = [];
  let text = '';
  const walk = (parent: Parameters<typeof $isElementNode>[0]): void => {
    if (!$isElementNode(parent)) return;
    for (const child of parent.getChildren()) {
      if ($isTextNode(child)) {
        runs.push({ node: child, from: text.length });
        text += child.getTextContent();
      } else if ($isElementNode(child)) {
        // Words of a footnote do not go on from the words before it.
        text += '\uFFFC';
        walk(child);
        text += '\uFFFC';
      } else {
        text += $isLineBreakNode(child) ? '\n' : '\uFFFC';
      }
    }
  };
  walk(block);
  return { key: block.getKey(), text, runs };
}
