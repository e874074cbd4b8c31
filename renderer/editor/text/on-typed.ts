import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  PASTE_TAG,
} from 'lexical';
import type { LexicalEditor, RangeSelection } from 'lexical';

/**
 * Calls back when a person has typed one sign, after it is on the page and in the history. What the
 * callback changes is a step of its own, so that the first undo gives back exactly what was typed.
 * `$look` reads the state and says what to do, or nothing.
 */
export function onTyped(
  editor: LexicalEditor,
  sign: RegExp,
  $look: (selection: RangeSelection) => (() => void) | undefined,
): () => void {
  return editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, tags }) => {
    if (dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) return;
    if (editor.isComposing() || !isOneSignLonger()) return;
    const change = editorState.read(
      () => {
        const selection = $getSelection();
        return $isRangeSelection(selection) && selection.isCollapsed()
          ? $look(selection)
          : undefined;
      },
      { editor },
    );
    change?.();

    function isOneSignLonger(): boolean {
      const now = editorState.read($typedAt);
      if (now === undefined || !sign.test(now.sign)) return false;
      return prevEditorState.read(() => {
        const before = $getNodeByKey(now.key);
        return ($isTextNode(before) ? before.getTextContentSize() : 0) === now.size - 1;
      });
    }
  });
}

function $typedAt(): { key: string; size: number; sign: string } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.anchor.type !== 'text') return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return undefined;
  const text = node.getTextContent();
  return {
    key: node.getKey(),
    size: text.length,
    sign: text.charAt(selection.anchor.offset - 1),
  };
}
