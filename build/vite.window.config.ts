import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dictionariesPlugin } from './dictionaries-plugin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The window, for both shells: relative paths, no inline script or style, nothing from the network. */
export default defineConfig({
  root: `${root}/renderer`,
  base: './',
  cacheDir: `${root}/node_modules/.cache/vite-window`,
  plugins: [react(), dictionariesPlugin()],
  worker: { format: 'es', plugins: () => [dictionariesPlugin()] },
  build: {
    target: 'chrome138',
    outDir: `${root}/out/renderer`,
    emptyOutDir: true,
    // A small picture inside the script would need `data:` where the policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [`${root}/renderer/index.html`, `${root}/renderer/shared.html`],
    },
    reportCompressedSize: false,
    // Read from this machine, never over a network.
    chunkSizeWarningLimit: 4000,
  },
});
