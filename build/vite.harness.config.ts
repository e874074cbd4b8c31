import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dictionariesPlugin } from './dictionaries-plugin.ts';

/** Serves the editor alone on a page, for journeys with real typing and for the keystroke bench. */
export default defineConfig({
  root: fileURLToPath(new URL('../tests/e2e/harness', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../node_modules/.cache/vite-harness', import.meta.url)),
  plugins: [react(), dictionariesPlugin()],
  worker: { format: 'es', plugins: () => [dictionariesPlugin()] },
  // The files stand still during a run; a reload in the middle of a journey would lose its page.
  server: { host: '127.0.0.1', strictPort: true, hmr: false, watch: null },
  build: {
    outDir: fileURLToPath(new URL('../node_modules/.cache/harness', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'bare.html'].map((page) =>
        fileURLToPath(new URL(`../tests/e2e/harness/${page}`, import.meta.url)),
      ),
    },
  },
  preview: { host: '127.0.0.1', strictPort: true },
});
