import {
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_BEFORE_CRITICAL,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  REMOVE_TEXT_COMMAND,
  RootNode,
  SELECTION_CHANGE_COMMAND,
  defineExtension,
  mergeRegister,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { HeadingNode } from '../../nodes/heading-node';
import { FootnoteNode } from '../../nodes/footnote-node';
import { InlineObjectNode } from '../../nodes/inline-object-node';
import { MentionNode } from '../../nodes/mention-node';
import { NoteNode } from '../../nodes/note-node';
import { SectionNode } from '../../nodes/section-node';
import { SolidNoteNode } from '../../nodes/solid-note-node';
import { TableCaptionNode, TableCellNode, TableNode, TableRowNode } from '../../nodes/table-nodes';
import { $removeAcrossBlocks } from '../../text/remove-selection';
import { $beginAct } from '../history/acts';
import { HostExtension } from '../host/host-extension';
import { registerNoteIds } from './note-ids';
import { registerWalkBetweenSections } from './walk-sections';
import { $repairCell, $repairRoot, $repairSection, $repairSelection } from './repair-structure';

/**
 * The shape that the page always has: sections under the root, headings before notes in each. No
 * deletion takes a heading or joins two sections, no caret and no text stays between blocks.
 */
export const StructureExtension = defineExtension({
  name: 'rapporteur/structure',
  dependencies: [HostExtension],
  nodes: [
    SectionNode,
    HeadingNode,
    NoteNode,
    SolidNoteNode,
    TableNode,
    TableCaptionNode,
    TableRowNode,
    TableCellNode,
    MentionNode,
    FootnoteNode,
    InlineObjectNode,
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, $repairRoot),
      editor.registerNodeTransform(SectionNode, $repairSection),
      editor.registerNodeTransform(TableCellNode, $repairCell),
      registerNoteIds(editor),
      registerGuardedDeletion(editor),
      registerWalkBetweenSections(editor),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) $repairSelection(selection);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      // Text is moved with the clipboard and by keys; dragging it would go around every guard.
      editor.registerCommand(DRAGSTART_COMMAND, preventAndStop, COMMAND_PRIORITY_BEFORE_CRITICAL),
      editor.registerCommand(DROP_COMMAND, preventAndStop, COMMAND_PRIORITY_BEFORE_CRITICAL),
    ),
});

function preventAndStop(event: DragEvent): boolean {
  event.preventDefault();
  return true;
}

/** Lets deletions over several blocks, and typing in place of such a selection, keep the structure. */
function registerGuardedDeletion(editor: LexicalEditor): () => void {
  const $deletes = () => $removeSelected();
  const $thenGoesOn = () => {
    $removeSelected();
    return false;
  };
  const priority = COMMAND_PRIORITY_BEFORE_CRITICAL;
  return mergeRegister(
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $deletes, priority),
    editor.registerCommand(DELETE_WORD_COMMAND, $deletes, priority),
    editor.registerCommand(DELETE_LINE_COMMAND, $deletes, priority),
    editor.registerCommand(REMOVE_TEXT_COMMAND, $deletes, priority),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $thenGoesOn, priority),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $thenGoesOn, priority),
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $thenGoesOn, priority),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        if (event.inputType !== 'insertText' || event.data === null) return false;
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return false;
        // Several signs at once come from an emoji picker, dictation or a text expander. After Enter,
        // Lexical would take them for an accepted completion and move the caret into the next note.
        if (!$removeSelected() && event.data.length < 2) return false;
        event.preventDefault();
        const caret = $getSelection();
        if ($isRangeSelection(caret)) caret.insertText(event.data);
        return true;
      },
      priority,
    ),
  );
}

function $removeSelected(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const removed = $removeAcrossBlocks(selection);
  if (removed) $beginAct('delete');
  return removed;
}
