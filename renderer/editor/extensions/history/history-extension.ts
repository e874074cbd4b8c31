import { HistoryExtension } from '@lexical/history';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { configExtension, defineExtension } from 'lexical';
import type { EditorState, LexicalEditor } from 'lexical';
import { actOf } from './acts';
import type { Act } from './acts';

/** What undo and redo would take back or do again. */
export interface NextSteps {
  readonly undo: Act | undefined;
  readonly redo: Act | undefined;
}

/**
 * One history for everything a person changes in the meeting, whose steps have names. A pause of a
 * second ends a step of typing; each act is a step of its own.
 */
export const NamedHistoryExtension = defineExtension({
  name: 'rapporteur/history',
  dependencies: [configExtension(HistoryExtension, { delay: 1000, disabled: false })],
  build: () => ({ acts: new WeakMap<EditorState, Act>() }),
  register: (editor, _config, state) => {
    const { acts } = state.getOutput();
    return editor.registerUpdateListener(
      ({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
        const act = actOf(tags);
        if (act !== undefined) acts.set(editorState, act);
        // A moved caret makes a new state of the same step.
        else if (!tags.has('historic') && dirtyElements.size === 0 && dirtyLeaves.size === 0) {
          const before = acts.get(prevEditorState);
          if (before !== undefined) acts.set(editorState, before);
        }
      },
    );
  },
});

/** What the next undo and redo are about, in names that the screens put into words. */
export function nextSteps(editor: LexicalEditor): NextSteps {
  const { acts } = getExtensionDependencyFromEditor(editor, NamedHistoryExtension).output;
  const history = getExtensionDependencyFromEditor(
    editor,
    HistoryExtension,
  ).output.historyState.peek();
  const current = history.current?.editorState;
  const redone = history.redoStack.at(-1)?.editorState;
  return {
    undo:
      history.undoStack.length === 0 || current === undefined
        ? undefined
        : (acts.get(current) ?? 'typing'),
    redo: redone === undefined ? undefined : (acts.get(redone) ?? 'typing'),
  };
}
