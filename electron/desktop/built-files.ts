import { fileURLToPath } from 'node:url';

/** Where the built app has its other parts, seen from the main module in `out/main`. */
export const builtFiles = {
  window: fileURLToPath(new URL('../renderer', import.meta.url)),
  preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
  historyWorker: new URL('./history-worker.mjs', import.meta.url),
  journalWorker: new URL('./journal-worker.mjs', import.meta.url),
};
