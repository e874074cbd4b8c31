import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import { randomReport } from '../../../builders/random-report-tree';
import { lintDocx } from '../../../support/docx/lint-docx';
import { sdkAvailable, validateWithSdk } from '../../../support/docx/validate-with-sdk';
import { bodyWords, noteWords, wordsOf } from '../../../support/report-words';
import { readDocxWords } from './docx-words';

// Random trees skip levels and have tables without header rows on purpose.
const allowed = { except: ['heading-level-skipped', 'header-row-missing'] };

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
      const faults = lintDocx(writeDocx(report), allowed);
      expect(faults.filter(({ rule }) => rule !== 'title-missing')).toEqual([]);
    }),
  );
});

test.skipIf(!sdkAvailable)('the Open XML SDK has nothing to say about random reports', async () => {
  const files = fc.sample(randomReport, 8).map(writeDocx);
  expect((await validateWithSdk(files)).flat()).toEqual([]);
});
