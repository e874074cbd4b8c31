import type { PreloadPort } from '../../shared/ipc/preload-port';
import type { Bridge } from './bridge';
import { enterSession } from './enter-session';
import { createPreloadBridge } from './preload-bridge';
import { createSocketBridge } from './socket-bridge';

/** A window as Electron's preload script leaves it, or without its port in a browser. */
type ShellWindow = Window & { readonly rapporteur?: PreloadPort };

/** Finds out which shell this window runs in, and connects to it. */
export function connectBridge(page: ShellWindow): Bridge {
  if (page.rapporteur !== undefined) return createPreloadBridge(page.rapporteur);
  const address = new URL('socket', page.location.href);
  address.protocol = 'ws:';
  address.hash = '';
  return createSocketBridge({
    openSocket: () => new WebSocket(address),
    secret: enterSession(page),
    retryAfter: 1000,
  });
}
