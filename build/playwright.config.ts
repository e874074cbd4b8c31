import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

function inProject(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/**
 * Journeys through the whole app as real processes: the same files in the loopback shell
 * (`browser`) and in Electron (`electron`, which skips with the reason where its runtime is not
 * there). The app is built first where a source is newer.
 */
export default defineConfig({
  testDir: inProject('tests/e2e'),
  testIgnore: '**/editor/**',
  outputDir: inProject('test-results/journeys'),
  globalSetup: inProject('tests/e2e/build-first.ts'),
  // Two at once on two cores, each with a process and a browser of its own.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // A second try on a build machine, where other work may hold the browser back; reported as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: { trace: 'retain-on-failure', viewport: { width: 1280, height: 860 } },
  projects: [{ name: 'browser' }, { name: 'electron' }],
});
