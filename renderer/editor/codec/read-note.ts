import type { LexicalNode } from 'lexical';
import type { Id } from '../../../shared/base/ids';
import type { Note } from '../../../shared/domain/note';
import type { Range } from '../../../shared/domain/range';
import type { Cell, CellBlock, Table } from '../../../shared/domain/shape';
import { $isNoteNode, $noteFacts, $noteOrigin } from '../nodes/note-node';
import type { NoteNode } from '../nodes/note-node';
import { $isSolidNoteNode, $solidNote } from '../nodes/solid-note-node';
import {
  $cellFacts,
  $isTableCaptionNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  $tableFacts,
} from '../nodes/table-nodes';
import type { TableCellNode, TableNode } from '../nodes/table-nodes';
import { $readInto, $readRichText } from './read-rich-text';

/** Reads the note of a block; a placeholder without words, and any other node, is none. */
export function $readNote(node: LexicalNode): Note | undefined {
  if ($isNoteNode(node)) return $readTextNote(node);
  if ($isSolidNoteNode(node)) return $solidNote(node);
  if ($isTableNode(node)) return $readTable(node);
  return undefined;
}

function $readTextNote(node: NoteNode): Note | undefined {
  if ($isPlaceholder(node)) return undefined;
  const { ranges: order, ...facts } = $noteFacts(node);
  const { content, ranges } = $readRichText(node);
  return { ...facts, content, ...listRanges(ranges, order) };
}

function $isPlaceholder(node: NoteNode): boolean {
  return $noteOrigin(node) === 'placeholder' && node.isEmpty();
}

/** The ranges found in the runs, first those that were listed before, in their order. */
function listRanges(
  found: ReadonlyMap<Id, Range>,
  order: readonly Range[] = [],
): { ranges?: readonly Range[] } {
  if (found.size === 0) return {};
  const known = order.flatMap(({ id }) => found.get(id) ?? []);
  const listed = new Set(known.map(({ id }) => id));
  return { ranges: [...known, ...[...found.values()].filter(({ id }) => !listed.has(id))] };
}

function $readTable(node: TableNode): Note {
  const { ranges: order, ...facts } = $tableFacts(node);
  const ranges = new Map<Id, Range>();
  const children = node.getChildren();
  const caption = children.find($isTableCaptionNode);
  const content = caption === undefined ? [] : $readInto(caption, ranges);
  const rows = children.filter($isTableRowNode).map((row) => ({
    cells: row
      .getChildren()
      .filter($isTableCellNode)
      .map((cell) => $readCell(cell, ranges)),
  }));
  const table: Table = { ...facts.shape.table, rows };
  return { ...facts, shape: { type: 'table', table }, content, ...listRanges(ranges, order) };
}

function $readCell(cell: TableCellNode, ranges: Map<Id, Range>): Cell {
  const blocks = cell
    .getChildren()
    .filter($isNoteNode)
    .filter((block) => !$isPlaceholder(block))
    .flatMap((block): CellBlock[] => {
      const { shape, level } = $noteFacts(block);
      const cellShape = shape.type === 'item' || shape.type === 'rule' ? shape : paragraph;
      return [{ shape: cellShape, level, content: $readInto(block, ranges) }];
    });
  return { blocks, ...$cellFacts(cell) };
}

const paragraph = { type: 'paragraph' } as const;
