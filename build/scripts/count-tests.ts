/** How many tests of a run passed, failed and were skipped. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly file: string;
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

/** Counts what vitest's JSON reporter wrote; a file that could not run counts as one failure. */
export function countVitest(report: VitestReport): TestCounts {
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    // An error outside every test makes the run unsuccessful although no test failed.
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts what Playwright's JSON reporter wrote; a test that passed on a retry has passed. */
export function countPlaywright(report: PlaywrightReport): TestCounts {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** What failed in a run of vitest, by file and name, for whoever sees only the end of a long log. */
export function failuresOfVitest({ testResults }: VitestReport): readonly string[] {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`${name}: could not be run`];
      return failed.map(({ fullName }) => `${name}: ${fullName}`);
    });
}

/** What failed in a run of Playwright, by file and title. */
export function failuresOfPlaywright({ suites, errors }: PlaywrightReport): readonly string[] {
  function inSuite({ file, specs, suites: inner = [] }: PlaywrightSuite): readonly string[] {
    const failed = specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`);
    return [...failed, ...inner.flatMap(inSuite)];
  }
  return [...suites.flatMap(inSuite), ...errors.map(({ message = 'an error' }) => message)];
}

/** Adds up the counts of several runs. */
export function addCounts(runs: readonly TestCounts[]): TestCounts {
  const sum = (pick: (counts: TestCounts) => number): number =>
    runs.reduce((total, counts) => total + pick(counts), 0);
  return {
    passed: sum((counts) => counts.passed),
    failed: sum((counts) => counts.failed),
    skipped: sum((counts) => counts.skipped),
  };
}

/** The closing line of a test run. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}
