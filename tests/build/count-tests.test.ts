import { expect, test } from 'vitest';
import {
  addCounts,
  closingLine,
  countPlaywright,
  countVitest,
} from '../../build/scripts/count-tests.ts';

const quiet = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('passed, failed and skipped tests of vitest are counted, planned ones as skipped', () => {
  expect(
    countVitest({
      ...quiet,
      success: false,
      numFailedTests: 2,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    }),
  ).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a test file that cannot be loaded counts as a failure', () => {
  expect(
    countVitest({
      ...quiet,
      success: false,
      testResults: [...quiet.testResults, { status: 'failed', assertionResults: [] }],
    }),
  ).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('an unsuccessful run without a failed test counts as a failure', () => {
  expect(countVitest({ ...quiet, success: false }).failed).toBe(1);
});

test('a journey that passes on a retry has passed, and an error outside the journeys has failed', () => {
  expect(
    countPlaywright({
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
      errors: ['the server did not start'],
    }),
  ).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('the closing line adds up all runners', () => {
  const runs = [
    { passed: 5, failed: 0, skipped: 1 },
    { passed: 2, failed: 1, skipped: 0 },
  ];
  expect(closingLine(addCounts(runs))).toBe('7 passed, 1 failed, 1 skipped');
});
