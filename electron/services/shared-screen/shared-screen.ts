import type { SharedView } from '../../../shared/shared-screen/shared-view';

/** What is on the shared screen, and who wants to know when it changes. */
export interface SharedScreen {
  readonly show: (view: SharedView | undefined) => void;
  readonly read: () => SharedView | undefined;
  readonly onChange: (listener: (view: SharedView | undefined) => void) => void;
}

/** A shared screen that shows nothing yet. */
export function createSharedScreen(): SharedScreen {
  let shown: SharedView | undefined;
  const listeners: ((view: SharedView | undefined) => void)[] = [];
  return {
    show: (view) => {
      shown = view;
      listeners.forEach((listener) => listener(view));
    },
    read: () => shown,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
