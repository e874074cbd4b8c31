import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../../shared/report/writers/markdown/write-markdown';
import { randomReport } from '../../../builders/random-report-tree';
import { readHtmlWords } from '../../../support/html-words';
import { pandocAvailable, renderMarkdown } from '../../../support/render-markdown';
import { inlineWords, wordsOf } from '../../../support/report-words';

/** Numbers of lists as HTML prints them: whether a point or a parenthesis stood after them is lost. */
function sameNumbers(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/^(\d+)\)$/u, '$1.'));
}

test.skipIf(!pandocAvailable)(
  'no report loses a word in Markdown, and no text turns into a list, heading, quote or tag',
  () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const markdown = writeMarkdown(report);
        const rendered = renderMarkdown(markdown, 'html');
        const found = wordsOf(readHtmlWords(rendered).body.replace(/[[\]]/gu, ' '));
        const wanted = wordsOf(
          inlineWords(report, () => '')
            .join(' ')
            .replace(/[[\]]/gu, ' '),
        );
        expect(sameNumbers(found), markdown).toEqual(sameNumbers(wanted));
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);
