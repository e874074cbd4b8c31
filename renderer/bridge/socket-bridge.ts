import { errorMessage, fail } from '../../shared/base/result';
import type { Result } from '../../shared/base/result';
import type { ShellMessage, WindowMessage } from '../../shared/ipc/wire-message';
import type { Bridge, Connection } from './bridge';
import { createListeners } from './listeners';

/** What the socket bridge needs from the page. */
export interface SocketPlace {
  readonly openSocket: () => WebSocket;
  /** The secret of this window; `undefined` when it has none and never will. */
  readonly secret: Promise<string | undefined>;
  /** Milliseconds to wait before trying again after a connection was lost. */
  readonly retryAfter: number;
}

const lost = fail(
  errorMessage(
    'bridge.lost',
    'The app behind this window does not answer. Start Rapporteur again; what was saved is on disk.',
  ),
);

/** The code with which the shell turns a window away for good. */
const notAllowed = 4401;

/** The bridge over a WebSocket to the loopback shell; it reconnects by itself. */
export function createSocketBridge(place: SocketPlace): Bridge {
  const listeners = createListeners();
  const watchers = new Set<() => void>();
  const pending = new Map<number, (result: Result<unknown>) => void>();
  let connection: Connection = 'connecting';
  let socket: WebSocket | undefined;
  let lastId = 0;
  let openWaiters: (() => void)[] = [];

  const become = (next: Connection) => {
    if (connection === next) return;
    connection = next;
    if (next !== 'connecting') {
      openWaiters.forEach((wake) => wake());
      openWaiters = [];
    }
    watchers.forEach((watcher) => watcher());
  };
  const send = (message: WindowMessage) => socket?.send(JSON.stringify(message));
  const receive = (message: ShellMessage) => {
    if (message.type === 'welcome') become('open');
    else if (message.type === 'event') listeners.tell(message.name, message.payload);
    else {
      pending.get(message.id)?.(message.result);
      pending.delete(message.id);
    }
  };
  const connect = (secret: string) => {
    socket = place.openSocket();
    socket.onopen = () => send({ type: 'hello', secret });
    socket.onmessage = ({ data }: MessageEvent<string>) =>
      receive(JSON.parse(data) as ShellMessage);
    socket.onclose = ({ code }) => {
      become(code === notAllowed ? 'refused' : 'lost');
      pending.forEach((answer) => answer(lost));
      pending.clear();
      if (code !== notAllowed) setTimeout(() => connect(secret), place.retryAfter);
    };
  };

  void place.secret.then((secret) => {
    if (secret === undefined) become('refused');
    else connect(secret);
  });

  return {
    request: async (name, params) => {
      if (connection === 'connecting') {
        await new Promise<void>((resolve) => openWaiters.push(resolve));
      }
      if (connection !== 'open') return lost;
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        pending.set(id, (result) => resolve(result as Result<never>));
        send({ type: 'request', id, name, params });
      });
    },
    on: listeners.add,
    connection: () => connection,
    onConnection: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
