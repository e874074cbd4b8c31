import { $isTokenOrSegmented } from 'lexical';
import { $isTextBlock } from '../../nodes/blocks';
import type { TextBlock } from '../../nodes/blocks';
import { $blockText } from './block-text';
import type { Stretch } from './find-in-text';

/**
 * Replaces stretches of a block's text; the new words take the formats and marks of the first run that
 * they replace. A stretch that touches a mention is left. Returns how many were replaced.
 */
export function $replaceInBlock(
  block: TextBlock,
  stretches: readonly Stretch[],
  words: string,
): number {
  let count = 0;
  for (const { from, to } of [...stretches].reverse()) {
    const touched = $blockText(block).runs.filter(
      ({ node, from: start }) => start < to && start + node.getTextContentSize() > from,
    );
    if (touched.length === 0 || touched.some(({ node }) => $isTokenOrSegmented(node))) continue;
    touched.forEach(({ node, from: start }, index) => {
      const first = Math.max(0, from - start);
      const last = Math.min(node.getTextContentSize(), to - start);
      node.spliceText(first, last - first, index === 0 ? words : '', false);
    });
    for (const { node } of touched) if (node.getTextContentSize() === 0) node.remove();
    count += 1;
  }
  return $isTextBlock(block) ? count : 0;
}
