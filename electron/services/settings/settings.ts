import { parsePreferences } from '../../../shared/ipc/preferences';
import type { PreferenceChanges, Preferences } from '../../../shared/ipc/preferences';
import type { KeptData } from './kept-data';

/** What a person prefers, for the whole app. */
export interface Settings {
  readonly get: () => Preferences;
  readonly set: (changes: PreferenceChanges) => Preferences;
  /** Calls the listener after every change; the function that comes back ends that. */
  readonly onChange: (listener: (preferences: Preferences) => void) => () => void;
}

/** Keeps preferences in a store; garbage in it is passed over key by key. */
export function createSettings(store: KeptData): Settings {
  const listeners = new Set<(preferences: Preferences) => void>();
  let current = parsePreferences(store.read());
  return {
    get: () => current,
    set: (changes) => {
      const kept = Object.entries({ ...current, ...changes }).filter(
        ([, value]) => value !== null && value !== undefined,
      );
      current = parsePreferences(Object.fromEntries(kept));
      store.write(current);
      listeners.forEach((listener) => listener(current));
      return current;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
