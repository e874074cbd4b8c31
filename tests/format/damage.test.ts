import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { arbitraryMeeting } from '../builders/arbitrary-meeting';

const files = fc
  .sample(arbitraryMeeting(), { numRuns: 5, seed: 11 })
  .map((meeting) => ({ meeting, bytes: new TextEncoder().encode(writeMinutes(meeting)) }));

/** The number of one of the files, so that a counterexample stays short. */
const whichFile = fc.nat(files.length - 1);

test('a file cut off anywhere is refused with a reason', () => {
  fc.assert(
    fc.property(whichFile, fc.nat(), (which, place) => {
      const { bytes } = files[which]!;
      const read = readMinutes(bytes.subarray(0, place % (bytes.length - 1)));
      expect(read.ok).toBe(false);
      expect(read.messages.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a file with changed bytes is refused with a reason, read as it was, or shown as edited elsewhere', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(whichFile, flips, (which, changes) => {
      const { meeting, bytes } = files[which]!;
      const damaged = bytes.slice();
      for (const [place, value] of changes) damaged[place % damaged.length] = value;
      const read = readMinutes(damaged);
      if (!read.ok) expect(read.messages.length).toBeGreaterThan(0);
      else if (read.value.checksum === 'matches') expect(read.value.content).toEqual(meeting);
      else expect(read.value.checksum).toMatch(/differs|absent/u);
    }),
    { numRuns: 1500 },
  );
}, 120_000);

test('any bytes at all are refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readMinutes(bytes).ok).toBe(false);
    }),
  );
});

test('any JSON in the envelope is refused with a reason', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'large' }), (json) => {
      const text = `{"format":"rapporteur-minutes","version":1,"meeting":${json}}`;
      expect(readMinutes(text).ok).toBe(false);
    }),
  );
});
