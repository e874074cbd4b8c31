import { createSpeller } from './speller';

/** The speller of this window, for all meetings that are opened in it. */
export const windowSpeller = createSpeller(
  () => new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' }),
);
