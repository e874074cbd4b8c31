import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { ClientOptions } from 'ws';
import { startServer } from '../../../electron/browser/start-server';
import { createViewerDispatch } from '../../../electron/services/shared-screen/viewer-dispatch';
import { succeed } from '../../../shared/base/result';

const page = '<!doctype html><title>The window</title>';

/** What a browser says of a typed address. */
export const typed = { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' };
/** What a browser says of a request by the window's own page. */
export const own = { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' };

/** A shell with one page, one preview and one request, `echo`, for as long as the test runs. */
export async function openServer() {
  const asked: unknown[] = [];
  const server = await startServer({
    assets: new Map([
      ['index.html', { type: 'text/html', bytes: Buffer.from(page) }],
      ['assets/app.js', { type: 'text/javascript', bytes: Buffer.from('void 0') }],
    ]),
    preview: (name) => (name === 'known' ? '<p>Report</p>' : undefined),
    dispatch: (name, params) => {
      asked.push([name, params]);
      return Promise.resolve(succeed(params));
    },
    viewerDispatch: createViewerDispatch(() => Promise.resolve(succeed({ view: 'shown' }))),
  });
  onTestFinished(() => server.close());
  const address = new URL(server.address);
  const token = address.hash.slice(1);
  const prefix = address.pathname;

  /** A request as any program can send it; `path` goes out exactly as it stands here. */
  function send(
    path: string,
    headers: OutgoingHttpHeaders = typed,
    { method = 'GET', body = '' } = {},
  ): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: address.port, path, method };
      const call = request(
        { ...options, headers: { Host: address.host, ...headers } },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
          );
        },
      );
      call.on('error', reject);
      call.end(body);
    });
  }

  function exchange(offered: unknown, headers: OutgoingHttpHeaders = {}) {
    return send(
      `${prefix}session`,
      { ...own, Origin: address.origin, 'Content-Type': 'application/json', ...headers },
      { method: 'POST', body: JSON.stringify({ token: offered }) },
    );
  }

  async function secret(): Promise<string> {
    const { body } = await exchange(token);
    return (JSON.parse(body) as { secret: string }).secret;
  }

  function openSocket(path = `${prefix}socket`, options: ClientOptions = {}): WebSocket {
    const target = `ws://${address.host}${path}`;
    const socket = new WebSocket(target, { origin: address.origin, ...options });
    onTestFinished(() => socket.terminate());
    return socket;
  }

  return { address, token, prefix, asked, server, send, exchange, secret, openSocket };
}

/** What became of a socket: `open`, or how it ended with what it was told. */
export function outcomeOf(
  socket: WebSocket,
  whenOpen: () => void = () => undefined,
): Promise<{ code: number | string; heard: readonly string[] }> {
  const heard: string[] = [];
  return new Promise((resolve) => {
    socket.on('open', whenOpen);
    socket.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
    socket.on('error', () => undefined);
    socket.on('close', (code) => resolve({ code, heard }));
  });
}
