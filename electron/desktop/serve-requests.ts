import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { errorMessage, fail } from '../../shared/base/result';
import type { Dispatch } from '../../shared/ipc/dispatch';
import type { Emit } from '../../shared/ipc/events';
import { preloadChannels } from '../../shared/ipc/preload-port';
import { isOwnAddress } from './app-address';

const stranger = fail(
  errorMessage('request.stranger', 'Only the window of the app itself may ask for this.'),
);

/** Whether a message comes from the page of this window itself: not from a frame in it, nor from a page of another address. */
function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return (
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame === window.webContents.mainFrame &&
    isOwnAddress(senderFrame.url)
  );
}

/** Tells a window something, as long as it is there. */
export function emitTo(window: BrowserWindow): Emit {
  return (name, payload) => {
    if (!window.isDestroyed()) window.webContents.send(preloadChannels.event, name, payload);
  };
}

/** Answers the requests of the window; anybody else gets a failure. */
export function serveRequests(window: BrowserWindow, dispatch: Dispatch): void {
  const emit = emitTo(window);
  ipcMain.handle(preloadChannels.request, (event, name: unknown, params: unknown) =>
    isTrusted(event, window) ? dispatch(name, params, emit) : stranger,
  );
  window.once('closed', () => ipcMain.removeHandler(preloadChannels.request));
}
