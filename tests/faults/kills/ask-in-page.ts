import type { Page } from '@playwright/test';
import type { Result } from '../../../shared/base/result';
import type { ParamsOf, RequestName, ValueOf } from '../../../shared/ipc/contract';

/** Asks a request of the contract over a second socket of the window, with the window's own secret. */
export async function askInPage<Name extends RequestName>(
  page: Page,
  name: Name,
  params: ParamsOf<Name>,
): Promise<Result<ValueOf<Name>>> {
  const result = await page.evaluate(
    async (request) => {
      const address = new URL('socket', location.href);
      address.protocol = 'ws:';
      const socket = new WebSocket(address);
      const secret = sessionStorage.getItem('rapporteur.secret');
      return new Promise<unknown>((resolve, reject) => {
        socket.onopen = () => socket.send(JSON.stringify({ type: 'hello', secret }));
        socket.onclose = () => reject(new Error('The socket was closed.'));
        socket.onmessage = ({ data }: MessageEvent<string>) => {
          const message = JSON.parse(data) as { type: string; result?: unknown };
          if (message.type === 'welcome') socket.send(request);
          if (message.type !== 'reply') return;
          resolve(message.result);
          socket.onclose = null;
          socket.close();
        };
      });
    },
    JSON.stringify({ type: 'request', id: 1, name, params }),
  );
  return result as Result<ValueOf<Name>>;
}
