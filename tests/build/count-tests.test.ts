import { expect, test } from 'vitest';
import {
  addCounts,
  closingLine,
  countPlaywright,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
} from '../../build/scripts/count-tests.ts';

const quiet = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'passed',
      assertionResults: [{ status: 'passed', fullName: 'adds' }],
    },
  ],
};

test('passed, failed and skipped tests of vitest are counted, planned ones as skipped', () => {
  expect(
    countVitest({
      ...quiet,
      success: false,
      numFailedTests: 2,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [{ status: 'failed', fullName: 'adds' }],
        },
      ],
    }),
  ).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a test file that cannot be loaded counts as a failure', () => {
  expect(
    countVitest({
      ...quiet,
      success: false,
      testResults: [
        ...quiet.testResults,
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      ],
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
      suites: [],
      errors: [{ message: 'the server did not start' }],
    }),
  ).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('what failed is named by its file, a file that cannot be loaded too', () => {
  const report = {
    ...quiet,
    testResults: [
      ...quiet.testResults,
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'reads' },
          { status: 'failed', fullName: 'writes' },
        ],
      },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ],
  };
  expect(failuresOfVitest(report)).toEqual(['b.test.ts: writes', 'c.test.ts: could not be run']);
});

test('a failed journey is named by its file, at every depth', () => {
  const inner = { file: 'b.spec.ts', specs: [{ title: 'types', ok: false }] };
  expect(
    failuresOfPlaywright({
      stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
      suites: [{ file: 'b.spec.ts', specs: [{ title: 'opens', ok: true }], suites: [inner] }],
      errors: [{ message: 'the server did not start' }],
    }),
  ).toEqual(['b.spec.ts: types', 'the server did not start']);
});

test('the closing line adds up all runners', () => {
  const runs = [
    { passed: 5, failed: 0, skipped: 1 },
    { passed: 2, failed: 1, skipped: 0 },
  ];
  expect(closingLine(addCounts(runs))).toBe('7 passed, 1 failed, 1 skipped');
});
