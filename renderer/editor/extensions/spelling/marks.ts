import { $getNodeByKey } from 'lexical';
import type { LexicalEditor } from 'lexical';
import { $isTextBlock } from '../../nodes/blocks';
import { $blockText } from '../find/block-text';
import { drawnStretch } from '../find/drawn-stretch';
import type { Misspelling } from './spelling-source';

const name = 'rapporteur-misspelled';

/** A misspelled word with the range of the page that is drawn as such. */
export interface Mark extends Misspelling {
  readonly range: Range;
}

/**
 * Draws misspelled words by the browser's own highlights, so that neither text nor elements change.
 * Ranges are live: they move with what is typed before them. Those of `before` that still fit are
 * kept, since every live range costs each change of the text a little until it is forgotten.
 */
export function drawMarks(
  editor: LexicalEditor,
  misspelled: readonly Misspelling[],
  before: readonly Mark[],
): readonly Mark[] {
  const drawn = Map.groupBy(before, ({ range }) => range.startContainer);
  const marks = editor.getEditorState().read(() => misspelled.flatMap((one) => $toMark(one)));
  const isSame =
    marks.length === before.length && marks.every(({ range }, at) => range === before[at]?.range);
  if (!isSame) CSS.highlights.set(name, new Highlight(...marks.map(({ range }) => range)));
  return marks;

  function $toMark(one: Misspelling): readonly Mark[] {
    const block = $getNodeByKey(one.block);
    const place = $isTextBlock(block) ? drawnStretch(editor, $blockText(block), one) : undefined;
    if (place === undefined) return [];
    const kept = drawn.get(place.startContainer)?.find(({ range }) => fits(range, place));
    return [{ ...one, range: kept?.range ?? toRange(place) }];
  }
}

/** Takes all marks away. */
export function clearMarks(): void {
  if (typeof Highlight !== 'undefined') CSS.highlights.delete(name);
}

/** The mark at a place of the window, in pixels. */
export function markAtPoint(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  const place = document.caretPositionFromPoint(x, y);
  if (place === null) return undefined;
  return marks.find(({ range }) => range.isPointInRange(place.offsetNode, place.offset));
}

function fits(range: Range, place: StaticRangeInit): boolean {
  return (
    range.startContainer === place.startContainer &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endContainer &&
    range.endOffset === place.endOffset
  );
}

function toRange({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
