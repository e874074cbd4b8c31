import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../shared/base/result';
import { readCollectedReport, writeCollectedReport } from '../../shared/format/collected-report';
import { readGroup, writeGroup } from '../../shared/format/group';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import type { FileContent } from '../../shared/format/read-content';
import { readStyle, writeStyle } from '../../shared/format/style';
import { arbitraryCollectedReport, arbitraryMeeting } from '../builders/arbitrary-meeting';
import { arbitraryGroup } from '../builders/arbitrary/group';
import { style } from '../builders/style';

function expectSame<Content>(read: Result<FileContent<Content>>, content: Content) {
  expect(read).toEqual({
    ok: true,
    value: { content, version: 1, readOnly: false, checksum: 'matches', writtenBy: 'A test 1.0' },
    messages: [],
  });
}

test('any meeting comes back from its file as it was, and is written the same again', () => {
  fc.assert(
    fc.property(arbitraryMeeting(), (meeting) => {
      const text = writeMinutes(meeting, 'A test 1.0');
      const read = readMinutes(new TextEncoder().encode(text));
      expectSame(read, meeting);
      expect(read.ok && writeMinutes(read.value.content, 'A test 1.0')).toBe(text);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('any group, collected report and style comes back from its file as it was', () => {
  fc.assert(
    fc.property(arbitraryGroup, arbitraryCollectedReport(), (group, report) => {
      expectSame(readGroup(writeGroup(group, 'A test 1.0')), group);
      const read = readCollectedReport(writeCollectedReport(report, 'A test 1.0'));
      expect(read.ok && read.value.content).toEqual(report);
    }),
    { numRuns: 40 },
  );
  expectSame(readStyle(writeStyle(style(), 'A test 1.0')), style());
}, 120_000);

test('a file is written with keys in the order of the schema, whatever the order in memory', () => {
  const [meeting] = fc.sample(arbitraryMeeting(), { numRuns: 1, seed: 7 });
  const backwards = Object.fromEntries(Object.entries(meeting!).reverse()) as typeof meeting;
  expect(writeMinutes(backwards!)).toBe(writeMinutes(meeting!));
  expect(writeMinutes(meeting!).split('\n').slice(0, 4)).toEqual([
    '{',
    '  "format": "rapporteur-minutes",',
    '  "version": 1,',
    expect.stringMatching(/^ {2}"checksum": "[0-9a-f]{64}",$/u) as string,
  ]);
});

test('a meeting that its schema refuses is never written', () => {
  const [meeting] = fc.sample(arbitraryMeeting(), { numRuns: 1, seed: 7 });
  expect(() => writeMinutes({ ...meeting!, id: 'not an id' })).toThrow();
});

test('no style is written that could not be read again for its keys', () => {
  expect(() => writeStyle(style({ nameForms: { constructor: '{surname}' } }))).toThrow();
});
