import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import { randomReport } from '../../../builders/random-report-tree';
import { lintDocx } from '../../../support/docx/lint-docx';
import { sdkAvailable, sdkMissing, validateWithSdk } from '../../../support/docx/validate-with-sdk';
import { bodyWords, noteWords, wordsOf } from '../../../support/report-words';
import { readDocxWords } from './docx-words';

// Random trees skip levels, have tables without header rows and blank titles on purpose.
const allowed = { except: ['heading-level-skipped', 'header-row-missing', 'title-missing'] };

test('no report loses a word in DOCX, and the words keep their order', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const { body, notes } = readDocxWords(writeDocx(report));
      expect(wordsOf(body)).toEqual(bodyWords(report));
      expect(notes.flatMap(wordsOf)).toEqual(noteWords(report));
    }),
  );
});

test('no report makes a DOCX with a fault that Word minds', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      expect(lintDocx(writeDocx(report), allowed)).toEqual([]);
    }),
  );
});

test.skipIf(!sdkAvailable)(
  `the Open XML SDK finds no error in random reports${sdkAvailable ? '' : ` (skipped: ${sdkMissing})`}`,
  async () => {
    const files = fc.sample(randomReport, 8).map(writeDocx);
    expect((await validateWithSdk(files)).flat()).toEqual([]);
  },
  120_000,
);
