import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const port = 5190;

/** Journeys through the editor alone, typed in the machine's own Chromium. */
export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e/editor', import.meta.url)),
  outputDir: fileURLToPath(new URL('../test-results/editor', import.meta.url)),
  workers: 1,
  timeout: 30_000,
  // A second try on a build machine, where other work may hold the browser back; reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1000, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: `npx vite --config build/vite.harness.config.ts --port ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: process.env.CI === undefined,
  },
});
