import { flushSync } from 'react-dom';

/**
 * Shows something and brings the cursor to it before the next key can arrive, which is meant for it.
 * @param selector finds what takes the cursor, once all is shown.
 */
export function showAndFocus(show: () => void, selector: string): void {
  flushSync(show);
  document.querySelector<HTMLElement>(selector)?.focus();
}
