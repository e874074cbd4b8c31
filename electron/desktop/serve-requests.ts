import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron';
import { errorMessage, fail } from '../../shared/base/result';
import type { Dispatch } from '../../shared/ipc/dispatch';
import type { Emit } from '../../shared/ipc/events';
import { preloadChannels } from '../../shared/ipc/preload-port';
import { isOwnAddress } from './app-address';

const stranger = fail(
  errorMessage('request.stranger', 'Only the window of the app itself may ask for this.'),
);

/** Whether a message comes from the page of this window itself: not from a frame in it, nor from a page of another address. */
function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}

/** Tells a window something, as long as it is there. */
export function emitTo(window: BrowserWindow): Emit {
  return (name, payload) => {
    if (!window.isDestroyed()) window.webContents.send(preloadChannels.event, name, payload);
  };
}

/** Lets a window ask, as long as it is there. */
export type Admit = (window: BrowserWindow, dispatch: Dispatch) => void;

/** Answers the requests of the windows that are admitted, each by its own dispatch; anybody else gets a failure. */
export function serveRequests(): Admit {
  const admitted = new Map<WebContents, (name: unknown, params: unknown) => Promise<unknown>>();
  ipcMain.handle(preloadChannels.request, (event, name: unknown, params: unknown) => {
    const answer = admitted.get(event.sender);
    return answer !== undefined && isTrusted(event) ? answer(name, params) : stranger;
  });
  return (window, dispatch) => {
    const { webContents } = window;
    const emit = emitTo(window);
    admitted.set(webContents, (name, params) => dispatch(name, params, emit));
    window.once('closed', () => admitted.delete(webContents));
  };
}
