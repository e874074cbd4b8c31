import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Dispatch } from '../../shared/ipc/dispatch';
import type { Emit } from '../../shared/ipc/events';
import { createAccess, randomName } from './access';
import type { Access } from './access';
import type { Asset } from '../services/window/load-assets';
import { isOtherUser } from './peer-user';
import { mayConnect } from './request-guard';
import { serveHttp } from './serve-http';
import type { Site } from './serve-http';
import { serveSocket } from './socket-session';
import type { Entrance } from './socket-session';

/** What the shell puts behind its address. */
export interface ServerContent {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly preview: (name: string) => string | undefined;
  readonly dispatch: Dispatch;
  /** Answers windows on the shared screen. */
  readonly viewerDispatch: Dispatch;
}

/** A running shell. */
export interface LoopbackServer {
  /** The address to open, with the token behind `#`, which browsers keep to themselves. */
  readonly address: string;
  /** How many windows are connected now. */
  readonly windows: () => number;
  /** How many windows have connected since the start, reloads included. */
  readonly connections: () => number;
  readonly broadcast: Emit;
  /** The address of a window for the shared screen, good for one window within ten minutes. */
  readonly invite: () => string;
  /** Tells the windows on the shared screen, and no other. */
  readonly broadcastToViewers: Emit;
  readonly close: () => Promise<void>;
}

/** The longest message that a window may send: a meeting with its images. */
const maxMessage = 64 * 1024 * 1024;
const maxSockets = 16;
/** Windows of the shared screen that keep their way in; an older one is forgotten. */
const maxViewers = 4;

/** The secret that one of the ways in gives for a token. */
function firstSecret(ways: readonly Access[], token: string): string | undefined {
  for (const way of ways) {
    const secret = way.exchange(token);
    if (secret !== undefined) return secret;
  }
  return undefined;
}

/** Listens on 127.0.0.1, on a port of the system's choice, and serves the window to whoever holds the token. */
export async function startServer(content: ServerContent): Promise<LoopbackServer> {
  const access = createAccess(() => Date.now());
  let viewerAccesses: readonly Access[] = [];
  const viewers = new Set<Emit>();
  const prefix = `/${randomName()}/`;
  const server = createServer({ requestTimeout: 10_000, maxHeaderSize: 16_384 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
  const site: Site = {
    own,
    prefix,
    exchange: (token) => firstSecret([access, ...viewerAccesses], token),
    assets: content.assets,
    preview: content.preview,
  };

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessage,
    perMessageDeflate: false,
  });
  const windows = new Set<Emit>();
  let connections = 0;
  const asWindow: Entrance = {
    dispatch: content.dispatch,
    onWelcome: (emit) => {
      connections += 1;
      windows.add(emit);
    },
    onClose: (emit) => windows.delete(emit),
  };
  const asViewer: Entrance = {
    dispatch: content.viewerDispatch,
    onWelcome: (emit) => viewers.add(emit),
    onClose: (emit) => viewers.delete(emit),
  };

  server.on('request', (request, response) => {
    serveHttp(request, response, site).catch(() => response.destroy());
  });
  server.on('upgrade', (request, stream, head) => {
    const accept = (isStranger: boolean) => {
      const isAllowed =
        !isStranger &&
        request.url === `${prefix}socket` &&
        mayConnect(request.headers, own) &&
        sockets.clients.size < maxSockets;
      if (!isAllowed) {
        stream.destroy();
        return;
      }
      sockets.handleUpgrade(request, stream, head, (socket) =>
        serveSocket(socket, {
          enter: (secret) => {
            if (access.isSecret(secret)) return asWindow;
            return viewerAccesses.some(({ isSecret }) => isSecret(secret)) ? asViewer : undefined;
          },
        }),
      );
    };
    stream.on('error', () => stream.destroy());
    isOtherUser(request.socket.remotePort).then(accept, () => stream.destroy());
  });

  return {
    address: `${own.origin}${prefix}#${access.token}`,
    windows: () => windows.size,
    connections: () => connections,
    invite: () => {
      const viewer = createAccess(() => Date.now());
      viewerAccesses = [...viewerAccesses.slice(1 - maxViewers), viewer];
      return `${own.origin}${prefix}shared.html#${viewer.token}`;
    },
    broadcastToViewers: (name, payload) => viewers.forEach((emit) => emit(name, payload)),
    broadcast: (name, payload) => windows.forEach((emit) => emit(name, payload)),
    close: () =>
      new Promise((resolve) => {
        sockets.clients.forEach((socket) => socket.terminate());
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
