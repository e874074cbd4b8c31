import { BrowserWindow } from 'electron';
import type { Dispatch } from '../../shared/ipc/dispatch';
import type { Emit } from '../../shared/ipc/events';
import { sharedAddress } from './app-address';
import { emitTo } from './serve-requests';
import type { Admit } from './serve-requests';
import { windowPreferences } from './window-preferences';

/** The window for the shared screen, which exists only while somebody wants it. */
export interface SharedWindow {
  /** Opens it, or brings it to the front. */
  readonly open: () => void;
  /** Tells it, where it is open. */
  readonly emit: Emit;
  readonly close: () => void;
}

/** Makes the window on demand; `dispatch` answers what little it may ask. */
export function createSharedWindow(
  preload: string,
  admit: Admit,
  dispatch: Dispatch,
): SharedWindow {
  let window: BrowserWindow | undefined;
  return {
    open: () => {
      if (window !== undefined) {
        if (window.isMinimized()) window.restore();
        window.focus();
        return;
      }
      const opened = new BrowserWindow({
        width: 1100,
        height: 720,
        minWidth: 320,
        minHeight: 240,
        show: false,
        title: 'Rapporteur',
        webPreferences: windowPreferences(preload),
      });
      window = opened;
      opened.once('ready-to-show', () => opened.show());
      opened.once('closed', () => {
        window = undefined;
      });
      admit(opened, dispatch);
      void opened.loadURL(sharedAddress);
    },
    emit: (name, payload) => {
      if (window !== undefined) emitTo(window)(name, payload);
    },
    close: () => window?.destroy(),
  };
}
