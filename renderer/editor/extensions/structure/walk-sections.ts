import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  mergeRegister,
} from 'lexical';
import type { LexicalEditor, RangeSelection } from 'lexical';
import { $isAtEnd, $isAtStart, $leafBlocks, $sectionOf, $textBlockOf } from '../../nodes/blocks';
import type { TextBlock } from '../../nodes/blocks';

/**
 * Lets arrows go from section to section as in one text. Lexical would put a caret between two shadow
 * roots, where typing makes a paragraph outside of every item; the browser itself walks on rightly.
 */
export function registerWalkBetweenSections(editor: LexicalEditor): () => void {
  const walk = (command: typeof KEY_ARROW_UP_COMMAND, direction: 'next' | 'previous') =>
    editor.registerCommand(
      command,
      (event) => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || event.altKey) return false;
        const block = $textBlockOf(selection.focus.getNode());
        if (block === null) return false;
        const isBack = isReversed(editor.getElementByKey(block.getKey()), command);
        const edge = $edgeOf(selection, block, isBack ? flip(direction) : direction);
        if (edge === 'page') event.preventDefault();
        return edge !== 'none';
      },
      COMMAND_PRIORITY_HIGH,
    );
  return mergeRegister(
    walk(KEY_ARROW_UP_COMMAND, 'previous'),
    walk(KEY_ARROW_DOWN_COMMAND, 'next'),
    walk(KEY_ARROW_LEFT_COMMAND, 'previous'),
    walk(KEY_ARROW_RIGHT_COMMAND, 'next'),
  );
}

function flip(direction: 'next' | 'previous'): 'next' | 'previous' {
  return direction === 'next' ? 'previous' : 'next';
}

/** In a block written from right to left the left arrow goes on and the right one goes back. */
function isReversed(block: HTMLElement | null, command: typeof KEY_ARROW_UP_COMMAND): boolean {
  const sideways = command === KEY_ARROW_LEFT_COMMAND || command === KEY_ARROW_RIGHT_COMMAND;
  return sideways && block !== null && getComputedStyle(block).direction === 'rtl';
}

function $edgeOf(
  selection: RangeSelection,
  block: TextBlock,
  direction: 'next' | 'previous',
): 'none' | 'section' | 'page' {
  const section = $sectionOf(block);
  if (section === null) return 'none';
  const caret = selection.clone();
  caret.anchor.set(selection.focus.key, selection.focus.offset, selection.focus.type);
  const leaves = [...$leafBlocks(section)];
  const outermost = direction === 'next' ? leaves.at(-1) : leaves[0];
  if (!block.is(outermost ?? null)) return 'none';
  const isThere = direction === 'next' ? $isAtEnd(caret, block) : $isAtStart(caret, block);
  if (!isThere) return 'none';
  const beyond = direction === 'next' ? section.getNextSibling() : section.getPreviousSibling();
  return beyond === null ? 'page' : 'section';
}
