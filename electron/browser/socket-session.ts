import type { RawData, WebSocket } from 'ws';
import type { Dispatch } from '../../shared/ipc/dispatch';
import type { Emit } from '../../shared/ipc/events';
import { windowMessageSchema } from '../../shared/ipc/wire-message';
import type { ShellMessage, WindowMessage } from '../../shared/ipc/wire-message';

/** Codes with which a socket is closed (RFC 6455 leaves 4000 to 4999 to applications). */
export const closeCodes = { malformed: 4400, notAllowed: 4401, silent: 4408 } as const;

const helloTime = 5000;

function parseMessage(data: RawData, isBinary: boolean): WindowMessage | undefined {
  if (isBinary || !Buffer.isBuffer(data)) return undefined;
  try {
    return windowMessageSchema.safeParse(JSON.parse(data.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** What somebody who was let in may do. */
export interface Entrance {
  readonly dispatch: Dispatch;
  /** The socket may now ask and be told. */
  readonly onWelcome: (emit: Emit) => void;
  readonly onClose: (emit: Emit) => void;
}

/** What a socket needs from the shell. */
export interface SocketHost {
  /** What the holder of a secret may do; nothing where it is no secret of ours. */
  readonly enter: (secret: string) => Entrance | undefined;
}

/**
 * Talks with one window. The first message must be `hello` with the secret, within five seconds;
 * anything that is not a message of the contract closes the socket.
 */
export function serveSocket(socket: WebSocket, host: SocketHost): void {
  let entrance: Entrance | undefined;
  const send = (message: ShellMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const emit: Emit = (name, payload) => send({ type: 'event', name, payload } as ShellMessage);
  const timer = setTimeout(() => socket.close(closeCodes.silent, 'no hello'), helloTime);

  socket.on('message', (data, isBinary) => {
    const message = parseMessage(data, isBinary);
    if (message === undefined) {
      socket.close(closeCodes.malformed, 'malformed');
    } else if (message.type === 'hello') {
      const entered = entrance === undefined ? host.enter(message.secret) : undefined;
      if (entered === undefined) {
        socket.close(closeCodes.notAllowed, 'not allowed');
        return;
      }
      clearTimeout(timer);
      entrance = entered;
      send({ type: 'welcome' });
      entered.onWelcome(emit);
    } else if (entrance !== undefined) {
      const { id, name, params } = message;
      void entrance
        .dispatch(name, params, emit)
        .then((result) => send({ type: 'reply', id, result }));
    } else {
      socket.close(closeCodes.notAllowed, 'not allowed');
    }
  });
  // A frame that breaks the protocol or the size limit: `ws` closes the socket itself.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearTimeout(timer);
    entrance?.onClose(emit);
  });
}
