import type { KeyPress } from '../../shared/commands/read-key';

/** What the page says of a pressed key, as the table of commands reads it. */
export function toKeyPress(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  return {
    key,
    code,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
    isComposing,
    isAltGraph: event.getModifierState('AltGraph'),
  };
}
