import { createContext, useContext } from 'react';
import type { AppState } from './app-state';

/** Carries the shared state to every screen. */
export const AppContext = createContext<AppState | undefined>(undefined);

/** What every screen shares. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('A screen stands outside the app.');
  return app;
}
