import { $getSelection, $isRangeSelection, mergeRegister } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { $isSectionNode } from '../../nodes/section-node';

/** So many blocks before its end, a caret may leave a section with the next keys. */
const reach = 3;

/**
 * Marks the sections that the caret may enter with the next key, which the style sheet then lays out
 * wherever they are; all others only where they are seen, since every one of them costs each key.
 * A caret can only be moved into what is laid out.
 */
export function registerNearSections(editor: LexicalEditor): () => void {
  let near: readonly HTMLElement[] = [];
  const mark = (next: readonly HTMLElement[]) => {
    for (const element of near) if (!next.includes(element)) element.classList.remove('near');
    for (const element of next) if (!near.includes(element)) element.classList.add('near');
    near = next;
  };
  const elementsOf = (sections: readonly (LexicalNode | null)[]) =>
    sections.flatMap((one) => (one === null ? [] : (editor.getElementByKey(one.getKey()) ?? [])));

  const onKeyDown = (event: KeyboardEvent) => {
    if (!goesFar(event)) return;
    editor.getEditorState().read(() => {
      const section = $caretBlock()?.getParent() ?? null;
      if (section === null) return;
      const sections = section.getParentOrThrow().getChildren();
      mark(
        elementsOf([
          ...new Set([...$around(section), sections[0] ?? null, sections.at(-1) ?? null]),
        ]),
      );
    });
  };
  return mergeRegister(
    editor.registerRootListener((root, former) => {
      former?.removeEventListener('keydown', onKeyDown, { capture: true });
      root?.addEventListener('keydown', onKeyDown, { capture: true });
    }),
    editor.registerUpdateListener(({ editorState }) => {
      editorState.read(() => {
        const block = $caretBlock();
        if (block === null) return;
        const [before, section, after] = $around(block.getParentOrThrow());
        const isAtStart = isWithin(block, 'getPreviousSibling');
        const isAtEnd = isWithin(block, 'getNextSibling');
        mark(elementsOf([isAtStart ? before : null, section, isAtEnd ? after : null]));
      });
    }),
  );
}

/** Whether a key may carry the caret further than the section beside its own. */
function goesFar({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key === 'PageUp' || key === 'PageDown') return true;
  if (!ctrlKey && !metaKey) return false;
  return ['Home', 'End', 'ArrowUp', 'ArrowDown', 'a', 'A'].includes(key);
}

/** The block of a section in which the selection's moving end is; its table, where it is in a cell. */
function $caretBlock(): LexicalNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  let node: LexicalNode | null = selection.focus.getNode();
  while (node !== null && !$isSectionNode(node.getParent())) node = node.getParent();
  return node;
}

function $around(
  section: LexicalNode,
): readonly [LexicalNode | null, LexicalNode, LexicalNode | null] {
  return [section.getPreviousSibling(), section, section.getNextSibling()];
}

function isWithin(block: LexicalNode, step: 'getPreviousSibling' | 'getNextSibling'): boolean {
  let at: LexicalNode | null = block;
  for (let steps = 0; steps < reach && at !== null; steps += 1) at = at[step]();
  return at === null;
}
