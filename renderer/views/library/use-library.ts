import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '../../state/use-app';
import { useStore } from '../../state/use-store';
import type { Overview } from './library-place';
import type { MeetingSummary } from './meeting-title';

/** The library as far as it is known. */
export interface LibraryState {
  readonly overview: Overview | undefined;
  readonly recent: readonly MeetingSummary[];
  /** Why the library could not be read, in a sentence. */
  readonly problem: string | undefined;
  readonly reload: () => Promise<void>;
}

type Known = Omit<LibraryState, 'reload'>;

/** Reads the library, and again whenever the connection comes back. */
export function useLibrary(): LibraryState {
  const { bridge, preferences } = useApp();
  const { libraryFolder } = useStore(preferences.store);
  const connection = useSyncExternalStore(bridge.onConnection, bridge.connection);
  const [known, setKnown] = useState<Known>({
    overview: undefined,
    recent: [],
    problem: undefined,
  });

  const reload = useCallback(async () => {
    const [overview, recent] = await Promise.all([
      bridge.request('library.overview', {}),
      bridge.request('library.recent', {}),
    ]);
    setKnown((before) =>
      overview.ok
        ? {
            overview: overview.value,
            recent: recent.ok ? recent.value : before.recent,
            problem: undefined,
          }
        : { ...before, problem: overview.messages[0]?.text ?? '' },
    );
  }, [bridge]);

  useEffect(() => {
    // The library lives behind the bridge: reading it is what this effect is for.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (connection === 'open') void reload();
  }, [connection, libraryFolder, reload]);

  return { ...known, reload };
}
