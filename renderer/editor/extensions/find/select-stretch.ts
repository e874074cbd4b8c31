import { $createRangeSelection, $setSelection } from 'lexical';
import type { TextBlock } from '../../nodes/blocks';
import { $blockText } from './block-text';
import type { Stretch } from './find-in-text';

/** Selects a stretch of a block's text; one without length puts the caret there. */
export function $selectStretch(block: TextBlock, { from, to }: Stretch): void {
  const { runs } = $blockText(block);
  const start = runs.findLast((run) => run.from <= from);
  const end = to === from ? start : runs.findLast((run) => run.from < to);
  if (start === undefined || end === undefined) return;
  const selection = $createRangeSelection();
  selection.anchor.set(start.node.getKey(), from - start.from, 'text');
  selection.focus.set(end.node.getKey(), to - end.from, 'text');
  $setSelection(selection);
}
