import type { Message } from '../../shared/base/result';
import type { Store } from './store';
import { createStore } from './store';

/** A short message at the bottom of the window. */
export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly look: 'info' | 'danger';
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

/** The messages on view, and the way to add one. */
export interface Toasts {
  readonly store: Store<readonly Toast[]>;
  /** Shows a message; one with something to do about it stays longer. */
  readonly show: (text: string, action?: Toast['action']) => void;
  /** Shows why something did not work, as the other side said it. */
  readonly showProblem: (messages: readonly Message[]) => void;
  readonly dismiss: (id: string) => void;
}

/** Milliseconds for which a message stays; what can be undone or went wrong stays longer. */
const stay = { info: 5_000, action: 12_000, danger: 15_000 } as const;
const mostAtOnce = 3;

/**
 * An empty list of messages.
 * @param later calls a function after some milliseconds, as `setTimeout` does.
 */
export function createToasts(later: (work: () => void, milliseconds: number) => void): Toasts {
  const store = createStore<readonly Toast[]>([]);
  let last = 0;
  const dismiss = (id: string) => store.set(store.get().filter((toast) => toast.id !== id));
  const add = (toast: Omit<Toast, 'id'>, milliseconds: number) => {
    last += 1;
    const id = `toast-${last}`;
    const others = store.get().filter(({ text }) => text !== toast.text);
    store.set([...others, { ...toast, id }].slice(-mostAtOnce));
    later(() => dismiss(id), milliseconds);
  };
  return {
    store,
    dismiss,
    show: (text, action) =>
      action === undefined
        ? add({ text, look: 'info' }, stay.info)
        : add({ text, look: 'info', action }, stay.action),
    showProblem: (messages) => {
      const worst = messages.find(({ severity }) => severity === 'error') ?? messages[0];
      if (worst !== undefined) add({ text: worst.text, look: 'danger' }, stay.danger);
    },
  };
}
