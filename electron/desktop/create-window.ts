import { BrowserWindow, screen } from 'electron';
import type { KeptData } from '../services/settings/kept-data';
import { windowAddress } from './app-address';
import { windowPreferences } from './window-preferences';
import { readWindowState } from './window-state';

/** Opens the app's window where it was last, and shows it when there is something to see. */
export function createWindow(preload: string, store: KeptData, isOnTop: boolean): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const state = readWindowState(store, areas);
  const window = new BrowserWindow({
    ...(state === undefined
      ? { width: 1280, height: 860 }
      : { x: state.x, y: state.y, width: state.width, height: state.height }),
    minWidth: 320,
    minHeight: 320,
    show: false,
    title: 'Rapporteur',
    alwaysOnTop: isOnTop,
    webPreferences: windowPreferences(preload),
  });
  if (state?.maximised === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    store.write({ ...window.getNormalBounds(), maximised: window.isMaximized() }),
  );
  void window.loadURL(windowAddress);
  return window;
}
