import type { PreloadPort } from '../../shared/ipc/preload-port';
import type { Bridge } from './bridge';
import { enterSession } from './enter-session';
import { createPreloadBridge } from './preload-bridge';
import { createSocketBridge } from './socket-bridge';

/** A window as Electron's preload script leaves it, or without its port in a browser. */
type ShellWindow = Window & { readonly rapporteur?: PreloadPort };

/** Says on the page's root, as `data-connection`, how the connection stands: for styles and tests. */
function showConnection(page: Window, bridge: Bridge): Bridge {
  const show = () => {
    page.document.documentElement.dataset.connection = bridge.connection();
  };
  show();
  bridge.onConnection(show);
  return bridge;
}

/** Finds out which shell this window runs in, and connects to it. */
export function connectBridge(page: ShellWindow): Bridge {
  if (page.rapporteur !== undefined) {
    return showConnection(page, createPreloadBridge(page.rapporteur));
  }
  const address = new URL('socket', page.location.href);
  address.protocol = 'ws:';
  address.hash = '';
  const bridge = createSocketBridge({
    openSocket: () => new WebSocket(address),
    secret: enterSession(page),
    retryAfter: 1000,
  });
  return showConnection(page, bridge);
}
