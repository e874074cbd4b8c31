import type { PointType } from 'lexical';
import { $rangeSelection, $textBlockOf } from '../../nodes/blocks';
import type { TextBlock } from '../../nodes/blocks';
import { $blockText } from '../find/block-text';

/** Where a selection ends: in which block, and behind how many characters of its text. */
export interface CaretPlace {
  readonly block: TextBlock;
  readonly at: number;
  readonly isCollapsed: boolean;
}

/** The end of the selection, whichever way it was made; nothing outside texts. */
export function $caretEnd(): CaretPlace | undefined {
  const selection = $rangeSelection();
  if (selection === null) return undefined;
  const point = selection.isBackward() ? selection.anchor : selection.focus;
  const block = $textBlockOf(point.getNode());
  if (block === null) return undefined;
  return { block, at: $placeOf(point, block), isCollapsed: selection.isCollapsed() };
}

function $placeOf(point: PointType, block: TextBlock): number {
  const run = $blockText(block).runs.find(({ node }) => node.getKey() === point.key);
  // Between the runs of a block the caret stands at one of its ends.
  return run === undefined ? 0 : run.from + point.offset;
}
