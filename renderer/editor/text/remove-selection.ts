import { $createRangeSelection, $setSelection } from 'lexical';
import type { PointType, RangeSelection } from 'lexical';
import { uniteSources } from '../../../shared/acts/summary/unite-sources';
import { $createCellPlaceholder } from '../codec/create-note';
import { $blocksBetween, $isTextBlock } from '../nodes/blocks';
import type { LeafBlock, TextBlock } from '../nodes/blocks';
import { $isHeadingNode } from '../nodes/heading-node';
import { $changeNote, $isNoteNode, $noteFacts, $setNoteOrigin } from '../nodes/note-node';
import type { NoteNode } from '../nodes/note-node';
import { $sectionFacts, $isSectionNode } from '../nodes/section-node';
import { $isTableCaptionNode, $isTableCellNode, $isTableNode } from '../nodes/table-nodes';

/**
 * Deletes a selection that reaches over several blocks, leaving the caret where it began. Headings
 * keep all their words, tables that are not wholly selected keep their cells, and what is left of two
 * notes is joined only where both stand in one section. Returns false where it is within one block.
 */
export function $removeAcrossBlocks(selection: RangeSelection): boolean {
  const blocks = $blocksBetween(selection);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined || first.is(last)) return false;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const startPoint = copyOf(start);
  const endPoint = copyOf(end);
  const joins = $isNoteNode(first) && $isNoteNode(last) && first.getParent()?.is(last.getParent());

  if ($isTextBlock(last) && !$isHeadingNode(last)) $removeUpTo(last, endPoint);
  for (const block of blocks.slice(1, -1)) $removeBlock(block);
  if ($isTextBlock(first) && !$isHeadingNode(first)) $removeFrom(first, startPoint);

  if (joins === true && $isNoteNode(last) && $isNoteNode(first)) {
    if (!last.isEmpty()) $uniteSources(first, last);
    first.append(...last.getChildren());
    last.remove();
  } else if (last.isAttached() && $isTextBlock(last) && last.isEmpty()) {
    $removeBlock(last);
  }
  removeEmptyTables(blocks);
  if (!$isTextBlock(first)) {
    first.selectPrevious();
    first.remove();
  } else {
    $placeCaret(first, startPoint);
  }
  return true;
}

/** What is left of the second note brings the lines that it was made from. */
function $uniteSources(first: NoteNode, last: NoteNode): void {
  const sources = uniteSources([$noteFacts(first), $noteFacts(last)]);
  if (sources.length > 0) $changeNote(first, { sources });
}

interface Place {
  readonly key: string;
  readonly offset: number;
  readonly type: 'text' | 'element';
}

function copyOf(point: PointType): Place {
  return { key: point.key, offset: point.offset, type: point.type };
}

function $removeFrom(block: TextBlock, from: Place): void {
  const range = block.selectEnd();
  range.anchor.set(from.key, from.offset, from.type);
  range.removeText();
}

function $removeUpTo(block: TextBlock, to: Place): void {
  const range = block.selectStart();
  range.focus.set(to.key, to.offset, to.type);
  range.removeText();
}

function $placeCaret(block: TextBlock, place: Place): void {
  if (!$isHeadingNode(block)) {
    const end = block.getTextContentSize() === 0;
    if (end) {
      block.selectStart();
      return;
    }
  }
  const range = $createRangeSelection();
  range.anchor.set(place.key, place.offset, place.type);
  range.focus.set(place.key, place.offset, place.type);
  $setSelection(range);
  if (!range.anchor.getNode().isAttached()) block.selectEnd();
}

/** Removes a note; what must stay (headings, captions, the only place for a caret) is emptied or kept. */
function $removeBlock(block: LeafBlock): void {
  if ($isHeadingNode(block)) return;
  if ($isTableCaptionNode(block)) {
    block.clear();
    return;
  }
  const parent = block.getParent();
  const alone = parent !== null && parent.getChildrenSize() === 1;
  if ($isTableCellNode(parent) && alone) {
    block.replace($createCellPlaceholder());
    return;
  }
  if ($isSectionNode(parent) && alone && $sectionFacts(parent).role !== 'item') {
    if ($isNoteNode(block)) $emptyToPlaceholder(block);
    return;
  }
  block.remove();
}

/** What is left of a part's last note only holds the place of the caret. */
function $emptyToPlaceholder(note: NoteNode): void {
  note.clear();
  $setNoteOrigin(note, 'placeholder');
  $changeNote(note, { begun: undefined });
}

/** Tables all of whose blocks were selected go as a whole. */
function removeEmptyTables(blocks: readonly LeafBlock[]): void {
  const captions = blocks.slice(1).filter($isTableCaptionNode);
  for (const caption of captions) {
    const table = caption.getParent();
    if ($isTableNode(table) && table.getTextContent().trim() === '') table.remove();
  }
}
