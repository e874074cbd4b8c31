import { ipcMain } from 'electron';
import Store from 'electron-store';
import type { KeptData } from '../services/settings/kept-data';

/** Data in `NAME.json` of a folder, by electron-store; a damaged file counts as empty. */
export function createElectronStore(folder: string, name: string): KeptData {
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name,
    clearInvalidConfig: true,
  });
  // It answers pages of its own accord; ours have their one channel and need no second.
  ipcMain.removeAllListeners('electron-store-get-data');
  return {
    read: () => store.store,
    write: (data) => {
      store.store = { ...data };
    },
  };
}
