import type { Result } from '../base/result';

/** What Electron's preload script puts into the window, as `window.rapporteur`: two functions and nothing of Electron's own. */
export interface PreloadPort {
  readonly request: (name: string, params: unknown) => Promise<Result<unknown>>;
  /** Tells the listener every event; the function that comes back ends that. */
  readonly listen: (listener: (name: string, payload: unknown) => void) => () => void;
}

/** Names of the channels between the preload script and Electron's main process. */
export const preloadChannels = {
  request: 'rapporteur:request',
  event: 'rapporteur:event',
} as const;
