import { expect, test } from 'vitest';
import { findSizeProblem } from '../../../shared/importers/text/import-limits';
import { readAttendance } from '../../../shared/importers/attendance/read-attendance';
import { fuzz } from './fuzz';

const runs = Number(process.env.FUZZ_RUNS ?? '1500');
const seed = Number(process.env.FUZZ_SEED ?? '20260922');

test(
  `no mutated file makes an importer throw, hang or reach into JavaScript's objects (${String(runs)} runs)`,
  { timeout: 3_600_000 },
  () => {
    const reports = fuzz(runs, seed);
    const table = reports.map(
      ({ importer, runs: count, slowest, failures }) =>
        `${importer.padEnd(14)}${String(count).padStart(8)}${slowest.toFixed(0).padStart(10)}${String(failures.length).padStart(10)}`,
    );
    console.log(['importer          runs slowest ms  failures', ...table].join('\n'));
    expect(
      reports.flatMap(({ importer, failures }) =>
        failures.map((failure) => ({ importer, ...failure })),
      ),
    ).toEqual([]);
  },
);

test('a file of 200 MB is refused in words before anything is read', () => {
  const bytes = new Uint8Array(200 * 1024 * 1024);
  // Nothing but the length may be asked for.
  const closed = new Proxy(bytes, {
    get: (target, key) => {
      if (key !== 'length' && key !== 'byteLength') throw new Error(`${String(key)} was read`);
      return target[key];
    },
  });
  const read = readAttendance(closed, { zone: 'UTC' });
  expect(read.messages.map(({ text }) => text)).toEqual([findSizeProblem(bytes)?.text]);
  expect(read.messages[0]?.text).toMatch(/^This file has 200 MB; files of up to 32 MB are read/u);
});

test.each([
  ['quotation marks', '"'],
  ['tabs', '\t'],
  ['brackets', '('],
  ['apostrophes and words', "a's "],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['digits and dashes', '1-'],
])('time grows with the length of %s, not with its square', (_what, piece) => {
  const timeFor = (length: number) => {
    const bytes = Buffer.from(`Name,Email,Join Time\n${piece.repeat(length / piece.length)},x,y\n`);
    const before = process.cpuUsage();
    readAttendance(bytes, { zone: 'UTC', date: '2026-09-22' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timeFor(10_000);
  // Four times the text in sixteen times the time would be a square; the start is for a busy machine.
  expect(timeFor(400_000)).toBeLessThan(300 + timeFor(100_000) * 10);
});
