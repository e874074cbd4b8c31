import type { PreferenceChanges, Preferences } from '../../shared/ipc/preferences';
import type { Bridge } from '../bridge/bridge';
import type { Store } from './store';
import { createStore } from './store';
import type { Toasts } from './toasts';

/** What the person prefers, and the way to change it. */
export interface PreferencesState {
  readonly store: Store<Preferences>;
  /** Applies changes at once and keeps them on disk; where that fails, a message says so. */
  readonly change: (changes: PreferenceChanges) => void;
}

function applied(preferences: Preferences, changes: PreferenceChanges): Preferences {
  const entries = Object.entries({ ...preferences, ...changes });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as Preferences;
}

/** Preferences that begin as read from the other side and follow what another window changes. */
export function createPreferencesState(
  bridge: Bridge,
  first: Preferences,
  toasts: Toasts,
): PreferencesState {
  const store = createStore(first);
  let asked = 0;
  bridge.on('preferences.changed', store.set);
  return {
    store,
    change: (changes) => {
      asked += 1;
      const mine = asked;
      store.set(applied(store.get(), changes));
      void bridge.request('preferences.set', changes).then((result) => {
        if (!result.ok) toasts.showProblem(result.messages);
        // An older answer would take back what was changed since.
        else if (mine === asked) store.set(result.value);
      });
    },
  };
}
