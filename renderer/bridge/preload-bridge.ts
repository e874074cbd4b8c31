import type { Result } from '../../shared/base/result';
import type { PreloadPort } from '../../shared/ipc/preload-port';
import type { Bridge } from './bridge';
import { createListeners } from './listeners';

/** The bridge through Electron's preload script, which is there as long as the window is. */
export function createPreloadBridge(port: PreloadPort): Bridge {
  const listeners = createListeners();
  port.listen(listeners.tell);
  return {
    request: (name, params) => port.request(name, params) as Promise<Result<never>>,
    on: listeners.add,
    connection: () => 'open',
    onConnection: () => () => undefined,
  };
}
