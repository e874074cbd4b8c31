import type { KeyboardEvent } from 'react-aria-components';

/**
 * Lets the keys that a field makes nothing of go on to what is around it, as Esc to its dialog: a
 * handler of React Aria keeps them all otherwise. What it prevented the default of, it has used.
 */
export function letPass(onKeyDown: ((event: KeyboardEvent) => void) | undefined): {
  readonly onKeyDown?: (event: KeyboardEvent) => void;
} {
  if (onKeyDown === undefined) return {};
  return {
    onKeyDown: (event) => {
      onKeyDown(event);
      if (!event.isDefaultPrevented()) event.continuePropagation();
    },
  };
}
