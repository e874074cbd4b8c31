import { $getNodeByKey, $isTextNode, defineExtension, HISTORIC_TAG, mergeRegister } from 'lexical';
import type { LexicalEditor, NodeKey } from 'lexical';
import { $sectionOf, $textBlockOf } from '../../nodes/blocks';
import { $isNoteNode } from '../../nodes/note-node';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { $nextItem, $openSection, $reopenItem, $returnToWriting } from './open-item';

/**
 * The open item is what the meeting is on; the caret is where the writer is. One key moves both on,
 * one opens an earlier item again, one brings the caret back to where writing stopped.
 */
export const OpenItemExtension = defineExtension({
  name: 'rapporteur/open-item',
  dependencies: [CommandExtension],
  register: (editor) => {
    let lastWritten: NodeKey | undefined;
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        if (dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG)) return;
        editorState.read(() => {
          lastWritten = $blockWrittenInOpenItem(dirtyLeaves) ?? lastWritten;
        });
      }),
      registerOpenMark(editor),
      registerHandlers(editor, {
        'item.next': $nextItem,
        'item.reopen': $reopenItem,
        'item.return': () => $returnToWriting(lastWritten),
      }),
    );
  },
});

/** Corrections in other items do not count as where writing stopped, unless no item is open. */
function $blockWrittenInOpenItem(leaves: ReadonlySet<NodeKey>): NodeKey | undefined {
  const [key] = leaves;
  const leaf = key === undefined ? null : $getNodeByKey(key);
  const block = $isTextNode(leaf) ? $textBlockOf(leaf) : null;
  if (!$isNoteNode(block)) return undefined;
  const open = $openSection();
  return open === undefined || open.is($sectionOf(block)) ? block.getKey() : undefined;
}

/** Shows on the page which section is open. */
function registerOpenMark(editor: LexicalEditor): () => void {
  let shown: HTMLElement | null = null;
  return editor.registerUpdateListener(({ editorState, dirtyElements }) => {
    if (!(dirtyElements.has('root') && dirtyElements.size > 0)) return;
    const element = editorState.read(() => {
      const open = $openSection();
      return open === undefined ? null : editor.getElementByKey(open.getKey());
    });
    if (element === shown) return;
    shown?.classList.remove('open');
    shown?.removeAttribute('aria-current');
    element?.classList.add('open');
    element?.setAttribute('aria-current', 'step');
    shown = element;
  });
}
