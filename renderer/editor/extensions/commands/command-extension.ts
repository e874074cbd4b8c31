import { COMMAND_PRIORITY_BEFORE_HIGH, createCommand, defineExtension } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { EditorCommandId } from '../../commands/editor-commands';

const runCommand = createCommand<EditorCommandId>('rapporteur/run');

/** The commands that behaviours of the editor answer to. */
export const CommandExtension = defineExtension({ name: 'rapporteur/commands' });

/** Does what a command says; returns whether there was something to do. */
export function runEditorCommand(editor: LexicalEditor, id: EditorCommandId): boolean {
  return editor.dispatchCommand(runCommand, id);
}

/** The handlers by command; each runs inside an update and returns whether it did something. */
export type CommandHandlers = Partial<Record<EditorCommandId, () => boolean>>;

/** Registers what commands do; of several for one command, the higher priority is asked first. */
export function registerHandlers(
  editor: LexicalEditor,
  handlers: CommandHandlers,
  priority: Parameters<LexicalEditor['registerCommand']>[2] = COMMAND_PRIORITY_BEFORE_HIGH,
): () => void {
  return editor.registerCommand(runCommand, (id) => handlers[id]?.() ?? false, priority);
}
