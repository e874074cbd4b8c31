import { useEffect } from 'react';
import type { AppState } from '../state/app-state';

/** Width in rem from which the guide fits beside the library. */
const roomForBoth = 60;

/** Shows the guide once, at the first start, beside the library and without taking the cursor. */
export function useWelcome(app: AppState): void {
  useEffect(() => {
    const { preferences, panel } = app;
    if (preferences.store.get().guideSeen) return;
    if (window.innerWidth < roomForBoth * 16) return;
    panel.set('welcome');
    preferences.change({ guideSeen: true });
  }, [app]);
}
