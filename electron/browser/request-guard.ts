import type { IncomingHttpHeaders } from 'node:http';

/** Where this shell listens, as browsers write it. */
export interface OwnPlace {
  /** `127.0.0.1:40123`. */
  readonly host: string;
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
}

/**
 * Whether the request was sent to us by that very name. Another name that leads to 127.0.0.1 is a
 * page trying to get here by way of its own domain (DNS rebinding).
 */
function isOwnHost(headers: IncomingHttpHeaders, own: OwnPlace): boolean {
  return headers.host === own.host;
}

/**
 * Whether a page or a part of one may be handed out: typed addresses, reloads and our own pages
 * only. A page on another port of 127.0.0.1 is `same-site` to browsers and refused like any other;
 * so is a program that does not say where it comes from, as every browser does (Fetch Metadata).
 */
export function mayLoad(headers: IncomingHttpHeaders, own: OwnPlace): boolean {
  const site = headers['sec-fetch-site'];
  const isTyped = site === 'none' && headers['sec-fetch-mode'] === 'navigate';
  return isOwnHost(headers, own) && (isTyped || site === 'same-origin');
}

/** Whether a token may be exchanged: only a page of ours does that. */
export function mayExchange(headers: IncomingHttpHeaders, own: OwnPlace): boolean {
  return (
    isOwnHost(headers, own) &&
    headers.origin === own.origin &&
    headers['sec-fetch-site'] === 'same-origin' &&
    headers['content-type'] === 'application/json'
  );
}

/** Whether a WebSocket may be opened: browsers always name the page's origin there, and pages cannot forge it. */
export function mayConnect(headers: IncomingHttpHeaders, own: OwnPlace): boolean {
  return isOwnHost(headers, own) && headers.origin === own.origin;
}
