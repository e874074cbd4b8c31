import { $getSelection, $setSelection } from 'lexical';
import type { LexicalEditor } from 'lexical';

/**
 * Lets the caret stay where writing stopped when a page gets the cursor back from a field or a dialog; a
 * browser would put it to the page's beginning.
 */
export function keepCaret(editor: LexicalEditor, page: HTMLElement): void {
  page.focus = (options) => {
    // Reading settles what a command has just done, such as going on to the next item.
    const kept = editor.read($getSelection);
    const isHere = page.contains(document.getSelection()?.anchorNode ?? null);
    HTMLElement.prototype.focus.call(page, options);
    if (isHere || kept === null) return;
    editor.update(() => $setSelection(kept.clone()), { discrete: true });
  };
}
