import type { KnipConfig } from 'knip';

/** What counts as used: everything that the command line, the app, the tests or the tools reach. */
const config: KnipConfig = {
  entry: [
    'electron/cli/bin.ts',
    'electron/cli/main.ts',
    'electron/main.ts',
    'electron/preload.ts',
    'electron/browser/main.ts',
    'electron/services/history/history-worker.ts',
    'electron/services/journal/journal-worker.ts',
    'renderer/app/main.tsx',
    'renderer/app/shared-main.tsx',
    'tests/**/*.test.{ts,tsx}',
    'tests/e2e/**/*.spec.ts',
    'tests/e2e/build-first.ts',
    'tests/e2e/harness/{main.tsx,bare.ts}',
    'tests/electron/fake-electron/electron.ts',
    'tests/electron/services/journal/append-forever.ts',
    'tests/{bench,faults}/**/*.ts',
    'build/*.config.{js,ts}',
    'build/scripts/*.ts',
  ],
  project: ['{shared,electron,renderer,tests,build}/**/*.{ts,tsx,js,mjs}'],
  ignore: ['tests/fixtures/**'],
  ignoreExportsUsedInFile: true,
  // The model gives every schema its type, whether or not somebody names it yet.
  ignoreIssues: { 'shared/{base,domain}/**': ['types'] },
  ignoreBinaries: [
    // Programs of the machine, not of npm.
    'chromium',
    'soffice',
    'pandoc',
    'pdftoppm',
    'pdfinfo',
    'mount',
    'umount',
    'mkfifo',
    'mkfs.ext4',
    'truncate',
    'strace',
  ],
  ignoreDependencies: [
    // renderer/spelling, by the build's plugin, which makes modules called dictionary:…
    'dictionary',
    'dictionary-.+',
    // renderer/styles, by a style sheet
    '@fontsource-variable/source-serif-4',
  ],
};

export default config;
