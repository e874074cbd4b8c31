import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The command line: one entry that a Node too old can still read, the rest in chunks loaded on demand. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vite',
  publicDir: false,
  // Everything goes into the build: it runs without node_modules.
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'out/cli',
    emptyOutDir: true,
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { rapporteur: 'electron/cli/bin.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].mjs',
        chunkFileNames: 'chunks/[name]-[hash].mjs',
      },
    },
  },
});
