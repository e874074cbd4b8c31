import type { KeyboardEvent } from 'react';

/**
 * The Latin letter of a key without modifiers, in capitals, wherever the layout has it, or by its
 * place where the layout writes other letters (Cyrillic, Arabic, Greek).
 */
export function letterOf({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  if (ctrlKey || metaKey || altKey) return '';
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return key.length === 1 && /^Key[A-Z]$/.test(code) ? code.slice(3) : '';
}
