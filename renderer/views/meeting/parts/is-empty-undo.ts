import type { KeyboardEvent } from 'react';

/**
 * Whether a key asks for undo in a field with nothing typed into it. A field undoes its own typing;
 * an empty one has nothing to undo, so that the key means the meeting's last step.
 */
export function isEmptyUndo(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  typed: string,
) {
  return typed === '' && key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}
