import {
  COMMAND_PRIORITY_BEFORE_HIGH,
  createCommand,
  defineExtension,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  mergeRegister,
  safeCast,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { editorCommands } from '../../commands/editor-commands';
import type { EditorCommandId, EditorKeys } from '../../commands/editor-commands';
import { matchKeys } from '../../commands/match-keys';

const runCommand = createCommand<EditorCommandId>('rapporteur/run');

/** Turns keys into commands by a table that the writer can change. */
export const CommandExtension = defineExtension({
  name: 'rapporteur/commands',
  config: safeCast<{ readonly keys: EditorKeys }>({ keys: {} }),
  register: (editor, { keys }) => {
    const table = Object.entries({ ...editorCommands, ...keys }) as [
      EditorCommandId,
      readonly string[],
    ][];
    return editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey) return false;
        const found = table.find(([, combinations]) =>
          combinations.some((combination) => matchKeys(combination, event, IS_APPLE)),
        );
        if (found === undefined || !editor.dispatchCommand(runCommand, found[0])) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_BEFORE_HIGH,
    );
  },
});

/** Does what a command says; returns whether there was something to do. */
export function runEditorCommand(editor: LexicalEditor, id: EditorCommandId): boolean {
  return editor.dispatchCommand(runCommand, id);
}

/** The handlers by command; each runs inside an update and returns whether it did something. */
export type CommandHandlers = Partial<Record<EditorCommandId, () => boolean>>;

/** Registers what commands do. */
export function registerHandlers(editor: LexicalEditor, handlers: CommandHandlers): () => void {
  return mergeRegister(
    editor.registerCommand(
      runCommand,
      (id) => handlers[id]?.() ?? false,
      COMMAND_PRIORITY_BEFORE_HIGH,
    ),
  );
}
