import { CLEAR_HISTORY_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { Act } from '../extensions/history/acts';
import { nextSteps } from '../extensions/history/history-extension';

/** Takes the last step back; returns what it was, or nothing where nothing was left to take back. */
export function undoStep(editor: LexicalEditor): Act | undefined {
  const { undo } = nextSteps(editor);
  if (undo !== undefined) editor.dispatchCommand(UNDO_COMMAND, undefined);
  return undo;
}

/** Does again what was taken back last; returns what it was. */
export function redoStep(editor: LexicalEditor): Act | undefined {
  const { redo } = nextSteps(editor);
  if (redo !== undefined) editor.dispatchCommand(REDO_COMMAND, undefined);
  return redo;
}

/** Forgets every step, so that nothing that was destroyed can come back. */
export function forgetSteps(editor: LexicalEditor): void {
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
