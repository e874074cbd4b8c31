import { protocol } from 'electron';
import type { Session } from 'electron';
import { previewPolicy, windowPolicy } from '../../shared/ipc/content-policy';
import type { Asset } from '../services/window/load-assets';
import { appScheme, isOwnAddress } from './app-address';

/** Makes `app://` a scheme with an origin of its own, before anything else; it is `secure` and bypasses nothing. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true } },
  ]);
}

function answer(type: string, policy: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  });
}

/**
 * Serves the window's files and previews under `app://` from memory: what is asked for is looked up
 * and never opened, so that no path leads to the disk.
 */
export function serveApp(
  session: Session,
  assets: ReadonlyMap<string, Asset>,
  preview: (name: string) => string | undefined,
): void {
  session.protocol.handle(appScheme, (request) => {
    const nothing = new Response(null, { status: 404 });
    if (request.method !== 'GET' || !isOwnAddress(request.url)) return nothing;
    const path = new URL(request.url).pathname.slice(1);
    const html = path.startsWith('preview/') ? preview(path.slice('preview/'.length)) : undefined;
    if (html !== undefined) return answer('text/html; charset=utf-8', previewPolicy, html);
    const asset = assets.get(path);
    return asset === undefined
      ? nothing
      : answer(asset.type, windowPolicy([]), new Uint8Array(asset.bytes));
  });
}
