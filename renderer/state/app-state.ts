import type { ValueOf } from '../../shared/ipc/contract';
import type { Preferences } from '../../shared/ipc/preferences';
import type { Bridge } from '../bridge/bridge';
import type { CommandRegistry } from './command-registry';
import { createCommandRegistry } from './command-registry';
import type { PreferencesState } from './preferences-state';
import { createPreferencesState } from './preferences-state';
import type { PaletteOpening, Panel, Route } from './route';
import type { Store } from './store';
import { createStore } from './store';
import type { Toasts } from './toasts';
import { createToasts } from './toasts';
import type { UnsavedGroup } from './unsaved-group';

/** What every screen shares: the bridge, what runs here, preferences, messages, commands and where we are. */
export interface AppState {
  readonly bridge: Bridge;
  readonly info: ValueOf<'app.info'>;
  readonly preferences: PreferencesState;
  readonly toasts: Toasts;
  readonly commands: CommandRegistry;
  readonly route: Store<Route>;
  /** The file of the meeting that was left last, to which the library leads back. */
  readonly left: Store<string | undefined>;
  /** Settings of a group that were left with changes and not saved. */
  readonly unsaved: Store<UnsavedGroup | undefined>;
  readonly panel: Store<Panel | undefined>;
  /** Where the palette was opened from, as long as it is open. */
  readonly palette: Store<PaletteOpening | undefined>;
  /** Whether the open meeting may be changed; the meeting's screen sets it. */
  readonly editable: Store<boolean>;
  /** Whether a meeting is chosen in the library's list; the library sets it. */
  readonly chosen: Store<boolean>;
}

/** The shared state at the start. */
export function createAppState(
  bridge: Bridge,
  info: ValueOf<'app.info'>,
  preferences: Preferences,
): AppState {
  const toasts = createToasts((work, milliseconds) => setTimeout(work, milliseconds));
  const route = createStore<Route>({ type: 'library' });
  const left = createStore<string | undefined>(undefined);
  route.subscribe(() => {
    const now = route.get();
    if (now.type === 'meeting') left.set(now.path);
  });
  return {
    bridge,
    info,
    preferences: createPreferencesState(bridge, preferences, toasts),
    toasts,
    commands: createCommandRegistry(),
    route,
    left,
    unsaved: createStore<UnsavedGroup | undefined>(undefined),
    panel: createStore<Panel | undefined>(undefined),
    palette: createStore<PaletteOpening | undefined>(undefined),
    editable: createStore(false),
    chosen: createStore(false),
  };
}
