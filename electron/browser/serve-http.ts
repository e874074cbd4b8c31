import type { IncomingMessage, ServerResponse } from 'node:http';
import { previewPolicy, windowPolicy } from '../../shared/ipc/content-policy';
import type { Asset } from '../services/window/load-assets';
import { isOtherUser } from './peer-user';
import { mayExchange, mayLoad } from './request-guard';
import type { OwnPlace } from './request-guard';
import { commonHeaders } from './security-headers';

/** What is served, to whom and where. */
export interface Site {
  readonly own: OwnPlace;
  /** Begins every path, `/Yk3…/`, so that nobody can guess an address of ours. */
  readonly prefix: string;
  /** Gives the secret of a window for its token, once. */
  readonly exchange: (token: string) => string | undefined;
  readonly assets: ReadonlyMap<string, Asset>;
  /** A previewed report by its name, as HTML. */
  readonly preview: (name: string) => string | undefined;
}

const maxBody = 1024;

/** Says nothing at all: not what is wrong, nor who answers. */
function refuse(response: ServerResponse): void {
  response.writeHead(404, { ...commonHeaders, 'Content-Length': 0, Connection: 'close' });
  response.end();
}

function send(response: ServerResponse, asset: Asset, policy: string): void {
  response.writeHead(200, {
    ...commonHeaders,
    'Content-Security-Policy': policy,
    'Content-Type': asset.type,
    'Content-Length': asset.bytes.length,
  });
  response.end(asset.bytes);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBody) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function tokenIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('token' in body)) return undefined;
  return typeof body.token === 'string' ? body.token : undefined;
}

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  { own, exchange: secretFor }: Site,
): Promise<void> {
  if (!mayExchange(request.headers, own) || (await isOtherUser(request.socket.remotePort))) {
    refuse(response);
    return;
  }
  const token = tokenIn(await readBody(request));
  const secret = token === undefined ? undefined : secretFor(token);
  if (secret === undefined) {
    refuse(response);
    return;
  }
  const bytes = Buffer.from(JSON.stringify({ secret }));
  send(response, { type: 'application/json', bytes }, "default-src 'none'");
}

/** Answers a request for a file of the window, a preview or the exchange of the token; everything else gets nothing. */
export async function serveHttp(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  const { method, url = '' } = request;
  if (!url.startsWith(site.prefix)) {
    refuse(response);
    return;
  }
  const path = url.slice(site.prefix.length);
  if (method === 'POST' && path === 'session') {
    await exchange(request, response, site);
    return;
  }
  if (method !== 'GET' || !mayLoad(request.headers, site.own)) {
    refuse(response);
    return;
  }
  const preview = path.startsWith('preview/')
    ? site.preview(path.slice('preview/'.length))
    : undefined;
  const asset = site.assets.get(path === '' ? 'index.html' : path);
  if (preview !== undefined) {
    const bytes = Buffer.from(preview);
    send(response, { type: 'text/html; charset=utf-8', bytes }, previewPolicy);
  } else if (asset === undefined) {
    refuse(response);
  } else {
    send(response, asset, windowPolicy([`'self'`, `ws://${site.own.host}`]));
  }
}
