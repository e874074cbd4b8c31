import { $isElementNode } from 'lexical';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { numberItems } from './number-items';

/** Writes the bullets and numbers of a section's or cell's items onto their elements. */
export function $showNumbers(editor: LexicalEditor, parent: LexicalNode): void {
  if (!$isElementNode(parent)) return;
  const children = parent.getChildren();
  const numbers = numberItems(
    children.map((child) =>
      $isNoteNode(child) ? $noteFacts(child) : { shape: { type: 'rule' }, level: 0 },
    ),
  );
  children.forEach((child, index) => {
    const element = $isNoteNode(child) ? editor.getElementByKey(child.getKey()) : null;
    if (element === null) return;
    const marker = numbers[index] ?? '';
    if ((element.dataset.marker ?? '') === marker) return;
    element.dataset.marker = marker;
    element.style.setProperty('--marker', JSON.stringify(`${marker}\u2002`));
  });
}
