import {
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
} from 'lexical';
import type { ElementNode, LexicalNode, PointType, RangeSelection } from 'lexical';
import { $isHeadingNode } from './heading-node';
import type { HeadingNode } from './heading-node';
import { $isNoteNode } from './note-node';
import type { NoteNode } from './note-node';
import { $isSectionNode } from './section-node';
import type { SectionNode } from './section-node';
import { $isSolidNoteNode } from './solid-note-node';
import type { SolidNoteNode } from './solid-note-node';
import { $isTableCaptionNode } from './table-nodes';
import type { TableCaptionNode } from './table-nodes';

/** A block in which text stands directly. */
export type TextBlock = HeadingNode | NoteNode | TableCaptionNode;

/** A block that has no blocks inside: text, or a note without caret. */
export type LeafBlock = TextBlock | SolidNoteNode;

/** Whether text stands directly in a node. */
export function $isTextBlock(node: LexicalNode | null | undefined): node is TextBlock {
  return $isNoteNode(node) || $isHeadingNode(node) || $isTableCaptionNode(node);
}

function $isLeafBlock(node: LexicalNode | null | undefined): node is LeafBlock {
  return $isTextBlock(node) || $isSolidNoteNode(node);
}

/** The block of text that a node is or stands in. */
export function $textBlockOf(node: LexicalNode): TextBlock | null {
  return $findMatchingParent(node, $isTextBlock);
}

/** The section that a node is or stands in. */
export function $sectionOf(node: LexicalNode): SectionNode | null {
  return $findMatchingParent(node, $isSectionNode);
}

/** The block at a point; where the point is between blocks, the nearest in the given direction. */
export function $blockAt(point: PointType, direction: 'next' | 'previous'): LeafBlock | null {
  const node = point.getNode();
  const inside = $findMatchingParent(node, $isLeafBlock);
  if (inside !== null) return inside;
  if (!$isElementNode(node)) return null;
  const blocks = [...$leafBlocks()];
  if (direction === 'next') {
    const child = node.getChildAtIndex(point.offset);
    const from = child === null ? null : $firstLeaf(child);
    return from ?? blocks.at(-1) ?? null;
  }
  const child = node.getChildAtIndex(point.offset - 1);
  const from = child === null ? null : $lastLeaf(child);
  return from ?? blocks[0] ?? null;
}

function $firstLeaf(node: LexicalNode): LeafBlock | null {
  return $leafBlocks(node).next().value ?? null;
}

function $lastLeaf(node: LexicalNode): LeafBlock | null {
  return [...$leafBlocks(node)].at(-1) ?? null;
}

/** All blocks without blocks inside, in the order of the page. */
export function* $leafBlocks(under: LexicalNode = $getRoot()): Generator<LeafBlock, void> {
  if ($isLeafBlock(under)) {
    yield under;
  } else if ($isElementNode(under)) {
    for (let child = under.getFirstChild(); child !== null; child = child.getNextSibling()) {
      yield* $leafBlocks(child);
    }
  }
}

/** The selection, where it is one of text. */
export function $rangeSelection(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

/** The block of text in which the caret, or the moving end of the selection, stands. */
export function $currentBlock(): TextBlock | null {
  const selection = $rangeSelection();
  return selection === null ? null : $textBlockOf(selection.focus.getNode());
}

/** The note in which the caret stands; nothing in headings, captions and between blocks. */
export function $currentNote(): NoteNode | null {
  const block = $currentBlock();
  return $isNoteNode(block) ? block : null;
}

/** The notes that the selection touches, in order. */
export function $selectedNotes(): NoteNode[] {
  const selection = $rangeSelection();
  if (selection === null) return [];
  return $blocksBetween(selection).filter($isNoteNode);
}

/** All blocks from the start to the end of a selection, both included. */
export function $blocksBetween(selection: RangeSelection): LeafBlock[] {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const first = $blockAt(start, 'next');
  const last = $blockAt(end, 'previous');
  if (first === null || last === null) return [];
  if (first.is(last)) return [first];
  const section = $sectionOf(first);
  const within = section?.is($sectionOf(last)) === true ? section : $getRoot();
  const blocks: LeafBlock[] = [];
  for (const block of $leafBlocks(within)) {
    if (blocks.length > 0 || block.is(first)) blocks.push(block);
    if (blocks.length > 0 && block.is(last)) break;
  }
  return blocks;
}

/** Whether the caret stands at the very start of a block. */
export function $isAtStart(selection: RangeSelection, block: ElementNode): boolean {
  return selection.isCollapsed() && $textBefore(selection.anchor, block) === 'nothing';
}

/** Whether the caret stands at the very end of a block. */
export function $isAtEnd(selection: RangeSelection, block: ElementNode): boolean {
  if (!selection.isCollapsed()) return false;
  const { anchor } = selection;
  const node = anchor.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (anchor.offset < size) return false;
  return $climbs(node, block, (one) => one.getNextSibling() === null);
}

function $textBefore(point: PointType, block: ElementNode): 'nothing' | 'something' {
  if (point.offset > 0) return 'something';
  const first = $climbs(point.getNode(), block, (one) => one.getPreviousSibling() === null);
  return first ? 'nothing' : 'something';
}

function $climbs(
  from: LexicalNode,
  to: ElementNode,
  holds: (node: LexicalNode) => boolean,
): boolean {
  let node: LexicalNode | null = from;
  while (node !== null && !node.is(to)) {
    if (!holds(node)) return false;
    node = node.getParent();
  }
  return node !== null;
}
