import type { ReadonlySignal } from '@lexical/extension';
import { useCallback, useSyncExternalStore } from 'react';

/** The value of an editor's signal, drawn anew whenever it changes. */
export function useSignal<Value>(source: ReadonlySignal<Value>): Value {
  const subscribe = useCallback((changed: () => void) => source.subscribe(changed), [source]);
  return useSyncExternalStore(subscribe, () => source.peek());
}
