import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Counts what a report costs in keys, in the running app; on demand, not among the journeys. */
export default defineConfig({
  ...journeys,
  testDir: fileURLToPath(new URL('../tests/bench/effort', import.meta.url)),
  outputDir: fileURLToPath(new URL('../test-results/effort', import.meta.url)),
  projects: [{ name: 'browser' }],
});
