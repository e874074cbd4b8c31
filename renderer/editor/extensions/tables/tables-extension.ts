import {
  COMMAND_PRIORITY_BEFORE_HIGH,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  defineExtension,
  mergeRegister,
} from 'lexical';
import { $rangeSelection } from '../../nodes/blocks';
import { $isTableRowNode } from '../../nodes/table-nodes';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import {
  $addToTable,
  $currentCell,
  $insertTable,
  $leaveTable,
  $removeFromTable,
  $walkCells,
} from './edit-table';

/** Tables by keyboard: Tab walks the cells and makes rows, arrows leave, commands add and remove. */
export const TablesExtension = defineExtension({
  name: 'rapporteur/tables',
  dependencies: [CommandExtension],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return false;
          if (!$walkCells(event.shiftKey ? 'previous' : 'next')) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_BEFORE_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => {
          if (event.shiftKey || !$leaveDown()) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      registerHandlers(editor, {
        'table.insert': () => $insertTable(),
        'table.addRow': () => $addToTable('row'),
        'table.addColumn': () => $addToTable('column'),
        'table.removeRow': () => $removeFromTable('row'),
        'table.removeColumn': () => $removeFromTable('column'),
      }),
    ),
});

/** From the last row of a table that ends its section, a line is made to go on in. */
function $leaveDown(): boolean {
  const place = $currentCell();
  if (place === undefined || $rangeSelection()?.isCollapsed() !== true) return false;
  const { cell, row, table } = place;
  const isLastRow = !table
    .getChildren()
    .slice(row.getIndexWithinParent() + 1)
    .some($isTableRowNode);
  if (!isLastRow || table.getNextSibling() !== null || cell.getChildrenSize() > 1) return false;
  $leaveTable(table).selectStart();
  return true;
}
