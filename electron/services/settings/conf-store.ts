import Conf from 'conf';
import type { KeptData } from './kept-data';

/** Data in `NAME.json` of a folder, where there is no Electron; a damaged file counts as empty. */
export function createConfStore(folder: string, name: string): KeptData {
  const conf = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: name,
    clearInvalidConfig: true,
  });
  return {
    read: () => conf.store,
    write: (data) => {
      conf.store = { ...data };
    },
  };
}
