import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeText } from '../../../../shared/report/writers/text/write-text';
import { randomReport } from '../../../builders/random-report-tree';
import { inlineWords, wordsOf } from '../../../support/report-words';

/** The addresses of links and the heading of the notes, which plain text adds. */
const added = /\s<(?:https?:[^\s<>]*|ana@example\.org)>|\nNotes\n-----\n/gu;

/** Letters in their order, since Chinese is broken anywhere, without what draws lines and brackets. */
function letters(words: readonly string[]): string {
  return words.join('').replace(/<https?:[^<>]*>|[-=~.[\]|•–—]+/gu, '');
}

test('no report loses a word in plain text, and the words keep their order', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const found = wordsOf(writeText(report).replace(added, '\n'));
      expect(letters(found)).toEqual(letters(inlineWords(report, (number) => `[${number}]`)));
    }),
    { numRuns: 300 },
  );
});

test('plain text has no spaces at line ends, no control characters and no runs of empty lines', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const text = writeText(report);
      expect(text).not.toMatch(/ $/mu);
      expect(text).not.toMatch(/[^\P{Cc}\n]/u);
      expect(text).not.toMatch(/\n\n\n/u);
      expect(text.endsWith('\n')).toBe(true);
    }),
  );
});
