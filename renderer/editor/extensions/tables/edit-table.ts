import type { LexicalNode } from 'lexical';
import { $createCellPlaceholder } from '../../codec/create-note';
import { $currentNote, $rangeSelection } from '../../nodes/blocks';
import { $createNoteNode, $noteFacts } from '../../nodes/note-node';
import {
  $createTableCaptionNode,
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
} from '../../nodes/table-nodes';
import type { TableCellNode, TableNode, TableRowNode } from '../../nodes/table-nodes';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';

/** The cell of the caret with its row and table; nothing outside of tables. */
export function $currentCell():
  | { readonly cell: TableCellNode; readonly row: TableRowNode; readonly table: TableNode }
  | undefined {
  const parents = $rangeSelection()?.focus.getNode().getParents() ?? [];
  const cell = parents.find($isTableCellNode);
  const row = cell?.getParent();
  const table = row?.getParent();
  if (cell === undefined || !$isTableRowNode(row) || !$isTableNode(table)) return undefined;
  return { cell, row, table };
}

/** Puts a table of two columns, with a header row, below the note of the caret, which goes into it. */
export function $insertTable(columns = 2): boolean {
  const note = $currentNote();
  if (note === null || $currentCell() !== undefined) return false;
  $beginAct('table');
  const table = $createTableNode({
    id: $host().createId('note'),
    meaning: { kind: 'text' },
    shape: { type: 'table', table: { headerRows: 1, headerColumns: 0, rows: [] } },
    level: $noteFacts(note).level,
  });
  table.append($createTableCaptionNode(), $emptyRow(columns), $emptyRow(columns));
  note.insertAfter(table);
  if (note.isEmpty()) note.remove();
  table.getChildren().find($isTableRowNode)?.selectStart();
  return true;
}

function $emptyRow(columns: number): TableRowNode {
  const row = $createTableRowNode();
  for (let column = 0; column < columns; column += 1) {
    row.append($createTableCellNode().append($createCellPlaceholder()));
  }
  return row;
}

/** Goes to the next or previous cell; behind the last one a new row is made. */
export function $walkCells(direction: 'next' | 'previous'): boolean {
  const place = $currentCell();
  if (place === undefined) return false;
  const { cell, row, table } = place;
  const cells = table
    .getChildren()
    .filter($isTableRowNode)
    .flatMap((one) => one.getChildren().filter($isTableCellNode));
  const index = cells.findIndex((one) => one.is(cell));
  if (direction === 'previous') {
    const before = cells[index - 1];
    if (before === undefined) table.getFirstChild()?.selectEnd();
    else before.selectEnd();
    return true;
  }
  const next = cells[index + 1];
  if (next !== undefined) {
    next.selectEnd();
    return true;
  }
  $beginAct('table');
  const added = $emptyRow(row.getChildrenSize());
  row.insertAfter(added);
  added.selectStart();
  return true;
}

/** Adds a row or column after the caret's. Spans of pasted tables are left as they are. */
export function $addToTable(what: 'row' | 'column'): boolean {
  const place = $currentCell();
  if (place === undefined) return false;
  $beginAct('table');
  if (what === 'row') {
    const row = $emptyRow(place.row.getChildrenSize());
    place.row.insertAfter(row);
    row.selectStart();
    return true;
  }
  const index = place.cell.getIndexWithinParent();
  for (const row of place.table.getChildren().filter($isTableRowNode)) {
    const cell = $createTableCellNode().append($createCellPlaceholder());
    const before = row.getChildAtIndex(index) ?? row.getLastChild();
    if (before === null) row.append(cell);
    else before.insertAfter(cell);
  }
  place.cell.getNextSibling()?.selectStart();
  return true;
}

/** Takes the caret's row or column away; the last one takes the table with it. */
export function $removeFromTable(what: 'row' | 'column'): boolean {
  const place = $currentCell();
  if (place === undefined) return false;
  $beginAct('table');
  const { cell, row, table } = place;
  const rows = table.getChildren().filter($isTableRowNode);
  const last = what === 'row' ? rows.length === 1 : row.getChildrenSize() === 1;
  if (last) {
    $leaveTable(table).selectStart();
    table.remove();
    return true;
  }
  if (what === 'row') {
    const stay = row.getNextSibling() ?? row.getPreviousSibling();
    row.remove();
    stay?.selectStart();
    return true;
  }
  const index = cell.getIndexWithinParent();
  const stay = cell.getNextSibling() ?? cell.getPreviousSibling();
  for (const one of rows) one.getChildAtIndex(index)?.remove();
  stay?.selectStart();
  return true;
}

/** The note below a table, made where there is none. */
export function $leaveTable(table: TableNode): LexicalNode {
  const next = table.getNextSibling();
  if (next !== null) return next;
  const note = $createNoteNode(
    {
      id: $host().createId('note'),
      meaning: { kind: 'text' },
      shape: { type: 'paragraph' },
      level: 0,
    },
    'placeholder',
  );
  table.insertAfter(note);
  return note;
}
