import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The privileged side: both shells and the thread of the journal, in one folder; it runs without node_modules. */
export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vite-shells',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'out/main',
    emptyOutDir: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        browser: 'electron/browser/main.ts',
        electron: 'electron/main.ts',
        'history-worker': 'electron/services/history/history-worker.ts',
        'journal-worker': 'electron/services/journal/journal-worker.ts',
      },
      external: ['electron'],
      output: {
        format: 'es',
        entryFileNames: '[name].mjs',
        chunkFileNames: 'chunks/[name]-[hash].mjs',
      },
    },
  },
});
