import type { LexicalNode } from 'lexical';
import type { Note } from '../../../shared/domain/note';
import type { Cell, Table } from '../../../shared/domain/shape';
import { $createNoteNode } from '../nodes/note-node';
import { $createSolidNoteNode } from '../nodes/solid-note-node';
import {
  $createTableCaptionNode,
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
} from '../nodes/table-nodes';
import type { TableCellNode, TableNode } from '../nodes/table-nodes';
import { $appendRichText, toRangeBook } from './append-rich-text';
import type { RangeBook } from './append-rich-text';

/** Makes the block of a note: text, a table, or a block without caret. */
export function $createNote(note: Note): LexicalNode {
  switch (note.shape.type) {
    case 'image':
    case 'rule':
    case 'slideBreak':
      return $createSolidNoteNode(note);
    case 'table':
      return $createTable(note, note.shape.table);
    case 'paragraph':
    case 'quote':
    case 'heading':
    case 'item': {
      const { content, ...facts } = note;
      const node = $createNoteNode(facts);
      $appendRichText(node, content, toRangeBook(note.ranges));
      return node;
    }
  }
}

function $createTable(note: Note, table: Table): TableNode {
  const { content, ...facts } = note;
  const book = toRangeBook(note.ranges);
  const node = $createTableNode({
    ...facts,
    shape: { type: 'table', table: { ...table, rows: [] } },
  });
  const caption = $createTableCaptionNode();
  $appendRichText(caption, content, book);
  node.append(caption);
  for (const { cells } of table.rows) {
    const row = $createTableRowNode();
    row.append(...cells.map((cell) => $createCell(cell, book)));
    node.append(row);
  }
  return node;
}

function $createCell({ blocks, ...facts }: Cell, book: RangeBook): TableCellNode {
  const cell = $createTableCellNode(facts);
  for (const { content, shape, level } of blocks) {
    const block = $createNoteNode({ id: 'block', meaning: { kind: 'text' }, shape, level });
    $appendRichText(block, content, book);
    cell.append(block);
  }
  if (blocks.length === 0) cell.append($createCellPlaceholder());
  return cell;
}

/** Makes the empty block that gives the caret a place in an empty cell. */
export function $createCellPlaceholder(): LexicalNode {
  return $createNoteNode(
    { id: 'block', meaning: { kind: 'text' }, shape: { type: 'paragraph' }, level: 0 },
    'placeholder',
  );
}
