import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Result } from '../../shared/base/result';
import type { ParamsOf, RequestName, ValueOf } from '../../shared/ipc/contract';
import type { ShellMessage } from '../../shared/ipc/wire-message';

/** Asks a request of the contract; a failure throws with its sentence. */
export type AskShell = <Name extends RequestName>(
  name: Name,
  params: ParamsOf<Name>,
) => Promise<ValueOf<Name>>;

/** A window's connection to a shell that runs as a process, without the window. */
export async function connectShell(address: string): Promise<AskShell> {
  const url = new URL(address);
  const token = url.hash.slice(1);
  const answer = await fetch(`${url.origin}${url.pathname}session`, {
    method: 'POST',
    headers: {
      Origin: url.origin,
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
    },
    body: JSON.stringify({ token }),
  });
  const { secret } = (await answer.json()) as { readonly secret: string };
  const target = `ws://${url.host}${url.pathname}socket`;
  const socket = new WebSocket(target, { origin: url.origin });
  socket.on('error', () => undefined);
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'hello', secret }));
  let lastId = 0;
  const pending = new Map<number, (result: Result<unknown>) => void>();
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as ShellMessage;
    if (message.type === 'reply') pending.get(message.id)?.(message.result);
  });

  async function ask<Name extends RequestName>(
    name: Name,
    params: ParamsOf<Name>,
  ): Promise<ValueOf<Name>> {
    lastId += 1;
    const id = lastId;
    const reply = new Promise<Result<unknown>>((resolve) => pending.set(id, resolve));
    socket.send(JSON.stringify({ type: 'request', id, name, params }));
    const result = await reply;
    if (!result.ok) throw new Error(result.messages[0]?.text);
    return result.value as ValueOf<Name>;
  }
  return ask;
}
