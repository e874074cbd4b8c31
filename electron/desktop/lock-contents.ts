import { app } from 'electron';
import type { WebContents } from 'electron';
import { previewAddress } from './app-address';

function lock(contents: WebContents): void {
  // The window is loaded by us and leads nowhere; a preview may be shown in a frame.
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !event.url.startsWith(previewAddress)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Forbids every page, whoever makes it, to navigate, to open windows and to embed web views. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => lock(contents));
}
