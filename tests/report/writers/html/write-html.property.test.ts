import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../../shared/report/writers/html/write-html';
import { randomReport } from '../../../builders/random-report-tree';
import { elementsNamed, parseXhtml, readHtmlWords } from '../../../support/html-words';
import { bodyWords, wordsOf } from '../../../support/report-words';

test('no report makes a script, an unsafe link or tags that do not balance', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const html = writeHtml(report);
      const root = parseXhtml(html);
      expect(html).not.toMatch(/<script/iu);
      for (const link of elementsNamed(root, 'a')) {
        expect(link.getAttribute('href')).toMatch(/^(#|https?:|mailto:)/u);
      }
      expect([...html.matchAll(/\son\w+="/gu)]).toEqual([]);
    }),
  );
});

test('no report loses a word in HTML, and the words keep their order', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      expect(wordsOf(readHtmlWords(writeHtml(report)).body)).toEqual(bodyWords(report));
    }),
  );
});

test('every id of the document is there once, and every link within it leads somewhere', () => {
  fc.assert(
    fc.property(randomReport, (report) => {
      const root = parseXhtml(writeHtml(report));
      const ids = elementsNamed(root, '*').flatMap((element) => element.getAttribute('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elementsNamed(root, 'a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => address.startsWith('#'))
        .map((address) => decodeURIComponent(address.slice(1)));
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }),
  );
});
