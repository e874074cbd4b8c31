import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** The value of a store, kept up to date in a component. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
