import { $isElementNode, $isTextNode } from 'lexical';
import type { LexicalNode, RangeSelection, TextNode } from 'lexical';
import type { Range } from '../../../../shared/domain/range';
import { $isFootnoteNode } from '../../nodes/footnote-node';
import { $addRange, $dropRanges, $rangesOf } from '../../nodes/run-state';

/** The runs of text in a selection, cut at its ends; footnotes inside count with their text. */
export function $selectedRuns(selection: RangeSelection): TextNode[] {
  return selection.extract().flatMap((node) => {
    if ($isTextNode(node)) return [node];
    return $isElementNode(node) && $isFootnoteNode(node) ? node.getAllTextNodes() : [];
  });
}

/** Puts runs into a new range; each block they stand in gets its own, since a range belongs to one note. */
export function $markRuns(
  runs: readonly TextNode[],
  createRange: () => Range,
  $blockOf: (node: LexicalNode) => LexicalNode | null,
): void {
  const byBlock = new Map<string, Range>();
  for (const run of runs) {
    const key = $blockOf(run)?.getKey() ?? '';
    const range = byBlock.get(key) ?? createRange();
    byBlock.set(key, range);
    $addRange(run, range);
  }
}

/** Whether every run lies in a range of this type. */
export function $allIn(runs: readonly TextNode[], type: Range['type']): boolean {
  return (
    runs.length > 0 && runs.every((run) => $rangesOf(run).some((range) => range.type === type))
  );
}

/** Takes runs out of every range of a type. */
export function $unmarkRuns(runs: readonly TextNode[], type: Range['type']): void {
  for (const run of runs) $dropRanges(run, (range) => range.type === type);
}
