import { useSyncExternalStore } from 'react';

/** A value of the editor that tells when it changes. */
export interface EditorSignal<Value> {
  readonly peek: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The value of a signal, kept up to date in a component. */
export function useSignal<Value>(signal: EditorSignal<Value>): Value {
  return useSyncExternalStore(
    (listener) => signal.subscribe(listener),
    () => signal.peek(),
  );
}
