import { contextBridge, ipcRenderer } from 'electron';
import { preloadChannels } from '../shared/ipc/preload-port';
import type { PreloadPort } from '../shared/ipc/preload-port';

const port: PreloadPort = {
  request: (name, params) =>
    ipcRenderer.invoke(preloadChannels.request, name, params) as ReturnType<PreloadPort['request']>,
  listen: (listener) => {
    // Electron's event object stays here: it would hand the page a way to send anything.
    const forward = (_event: unknown, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(preloadChannels.event, forward);
    return () => ipcRenderer.off(preloadChannels.event, forward);
  },
};

contextBridge.exposeInMainWorld('rapporteur', port);
