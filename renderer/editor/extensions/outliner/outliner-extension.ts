import {
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  defineExtension,
  mergeRegister,
} from 'lexical';
import type { LexicalCommand, LexicalEditor, RangeSelection } from 'lexical';
import { $textBlockOf } from '../../nodes/blocks';
import { $isHeadingNode } from '../../nodes/heading-node';
import { StructureExtension } from '../structure/structure-extension';
import { $changeLevels } from './change-level';
import { $deleteAtEdge, $deleteSolidNotes } from './delete-at-edge';
import { $enter } from './enter';

/**
 * Enter, Tab, Backspace and Delete as in an outliner, over notes that are flat blocks with a level. Esc
 * makes the next Tab leave the page.
 */
export const OutlinerExtension = defineExtension({
  name: 'rapporteur/outliner',
  dependencies: [StructureExtension],
  register: (editor) => {
    let isLeaving = false;
    return mergeRegister(
      // Lexical would let go of the cursor at once, and what is typed after a needless Esc would be lost.
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        ({ key }) => {
          if (key !== 'Tab' && key !== 'Shift') isLeaving = false;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          isLeaving = true;
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      onText(editor, INSERT_PARAGRAPH_COMMAND, (selection) => $enter(selection)),
      onText(editor, INSERT_LINE_BREAK_COMMAND, (selection) => {
        return $isHeadingNode($textBlockOf(selection.anchor.getNode())) && $enter(selection);
      }),
      ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
        onText(
          editor,
          command,
          (selection, backward) => selection.isCollapsed() && $deleteAtEdge(selection, backward),
        ),
      ),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        () => {
          const selection = $getSelection();
          return $isNodeSelection(selection) && $deleteSolidNotes(selection);
        },
        COMMAND_PRIORITY_HIGH,
      ),
      onText(editor, KEY_TAB_COMMAND, (_selection, event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return false;
        if (isLeaving) {
          isLeaving = false;
          return true;
        }
        event.preventDefault();
        $changeLevels(event.shiftKey ? -1 : 1);
        return true;
      }),
    );
  },
});

function onText<Payload>(
  editor: LexicalEditor,
  command: LexicalCommand<Payload>,
  $handle: (selection: RangeSelection, payload: Payload) => boolean,
): () => void {
  return editor.registerCommand(
    command,
    (payload) => {
      const selection = $getSelection();
      return $isRangeSelection(selection) && $handle(selection, payload);
    },
    COMMAND_PRIORITY_HIGH,
  );
}
