import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  // The real module fetches Electron's runtime when it is imported without Electron.
  resolve: {
    alias: [{ find: /^electron$/, replacement: `${root}tests/electron/fake-electron/electron.ts` }],
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          pool: 'forks',
          // Imports `electron` itself, which must be the stand-in there too.
          server: { deps: { inline: ['electron-store'] } },
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          setupFiles: [`${root}tests/support/fixed-cases.ts`],
          exclude: ['tests/e2e/**', 'tests/faults/**', 'tests/bench/**', 'tests/fixtures/**'],
          // Some tests run another program (LibreOffice, pandoc, a compiler) on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          pool: 'forks',
          include: ['tests/faults/**/*.test.ts'],
          // The app is run as it is built.
          globalSetup: [`${root}tests/e2e/build-first.ts`],
          testTimeout: 240_000,
        },
      },
    ],
  },
});
