/**
 * Runs every test runner that the tree has, adds up their counts and ends with one line
 * `N passed, N failed, N skipped`: `npm test`. A run of no test at all has failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  addCounts,
  closingLine,
  countPlaywright,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
} from './count-tests.ts';
import type { TestCounts } from './count-tests.ts';

const results = 'test-results';
const unitReport = `${results}/vitest.json`;
/** Journeys of the whole app, and of the editor on a page of its own; each with its report. */
const journeys = [
  { config: 'build/playwright.config.ts', report: `${results}/playwright.json` },
  { config: 'build/playwright-editor.config.ts', report: `${results}/playwright-editor.json` },
];

/** What failed, said once more at the end. */
const failures: string[] = [];

/** Runs a command of npm and reads the counts it left; a runner that left none has failed once. */
function runAndCount(
  command: string,
  reportPath: string,
  count: (report: never) => TestCounts,
  failuresOf: (report: never) => readonly string[],
): TestCounts {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    // An absolute path, since Playwright takes another one from the folder of its configuration.
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reportPath) },
  });
  const exit = status ?? 1;
  if (!existsSync(reportPath)) {
    failures.push(`${command}: ended with code ${String(exit)} and left no ${reportPath}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as never;
  const counts = count(report);
  failures.push(...failuresOf(report));
  if (exit === 0 || counts.failed > 0) return counts;
  // The exit code has the last word: a runner may fail for a reason that is in no count.
  failures.push(`${command}: ended with code ${String(exit)} although no test failed`);
  return { ...counts, failed: 1 };
}

for (const report of [unitReport, ...journeys.map((journey) => journey.report)]) {
  rmSync(report, { force: true });
}

const runs = [
  runAndCount(
    `vitest run --config build/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    unitReport,
    countVitest,
    failuresOfVitest,
  ),
  ...journeys.map(({ config, report }) =>
    runAndCount(
      `playwright test --config ${config} --reporter=list,json`,
      report,
      countPlaywright,
      failuresOfPlaywright,
    ),
  ),
];

const counts = addCounts(runs);
if (counts.passed + counts.failed === 0) {
  console.error('No test ran.');
  process.exitCode = 1;
}
if (counts.failed > 0) process.exitCode = 1;
for (const failure of failures) console.error(`failed: ${failure}`);
console.log(closingLine(counts));
