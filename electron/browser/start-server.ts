import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Dispatch } from '../../shared/ipc/dispatch';
import type { Emit } from '../../shared/ipc/events';
import { createAccess, randomName } from './access';
import type { Asset } from '../services/window/load-assets';
import { isOtherUser } from './peer-user';
import { mayConnect } from './request-guard';
import { serveHttp } from './serve-http';
import type { Site } from './serve-http';
import { serveSocket } from './socket-session';

/** What the shell puts behind its address. */
export interface ServerContent {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly preview: (name: string) => string | undefined;
  readonly dispatch: Dispatch;
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
  readonly close: () => Promise<void>;
}

/** The longest message that a window may send: a meeting with its images. */
const maxMessage = 64 * 1024 * 1024;
const maxSockets = 16;

/** Listens on 127.0.0.1, on a port of the system's choice, and serves the window to whoever holds the token. */
export async function startServer(content: ServerContent): Promise<LoopbackServer> {
  const access = createAccess(() => Date.now());
  const prefix = `/${randomName()}/`;
  const server = createServer({ requestTimeout: 10_000, maxHeaderSize: 16_384 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
  const site: Site = { own, prefix, access, assets: content.assets, preview: content.preview };

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessage,
    perMessageDeflate: false,
  });
  const windows = new Set<Emit>();
  let connections = 0;

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
          isSecret: access.isSecret,
          dispatch: content.dispatch,
          onWelcome: (emit) => {
            connections += 1;
            windows.add(emit);
          },
          onClose: (emit) => windows.delete(emit),
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
    broadcast: (name, payload) => windows.forEach((emit) => emit(name, payload)),
    close: () =>
      new Promise((resolve) => {
        sockets.clients.forEach((socket) => socket.terminate());
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
