import { expect, test } from 'vitest';
import type { Report } from '../../../shared/report/report';
import { writeDocx } from '../../../shared/report/writers/docx/write-docx';
import { writeHtml } from '../../../shared/report/writers/html/write-html';
import { writeText } from '../../../shared/report/writers/text/write-text';
import { readHtmlWords } from '../../support/html-words';
import { bodyWords, inlineWords, noteWords, wordsOf } from '../../support/report-words';
import { lintDocx } from '../../support/docx/lint-docx';
import { sdkAvailable, sdkMissing, validateWithSdk } from '../../support/docx/validate-with-sdk';
import {
  convertWithLibreOffice,
  libreOfficeAvailable,
  libreOfficeMissing,
} from '../../support/libreoffice';
import { readDocxWords } from '../writers/docx/docx-words';
import { sampleReports } from './sample-reports';

const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];

/** What is said, letter by letter: lines may break anywhere, and formats draw rules and bullets with signs. */
function lettersOf(words: readonly string[]): string {
  return words.join('').replace(/[-=~.[\]|•–—_<>()\u200e\u200f]+/gu, '');
}

/** A wide table is told row by row in plain text, its headings repeated, so that its words differ. */
function hasTable({ runs }: Report): boolean {
  return runs.some(({ blocks }) => blocks.some(({ type }) => type === 'table'));
}

/** What of a plain text no other format shows: addresses behind links, and the rule with which the notes begin. */
const added = /\s<(?:https?:|mailto:)[^\s<>]*>/gu;

test('every sample says the same in DOCX and HTML, in all styles, variants and languages', () => {
  for (const { name, report } of sampleReports(languages)) {
    const docx = writeDocx(report);
    const html = readHtmlWords(writeHtml(report));
    const body = lettersOf(bodyWords(report));
    const read = readDocxWords(docx);
    expect(lettersOf(wordsOf(read.body)), `${name} in DOCX`).toBe(body);
    expect(lettersOf(wordsOf(html.body)), `${name} in HTML`).toBe(body);
    const noted = lettersOf(noteWords(report));
    expect(lettersOf(wordsOf(read.notes.join('\n'))), name).toBe(noted);
  }
}, 60_000);

test('every sample says the same in plain text, with header, comments and notes', () => {
  const reports = sampleReports(languages).filter(({ report }) => !hasTable(report));
  expect(reports.length).toBeGreaterThan(40);
  for (const { name, report } of reports) {
    const heading = noteWords(report).length === 0 ? '' : `\n${report.words.notes}\n`;
    const text = writeText(report).replace(added, '').replace(heading, '\n');
    const words = inlineWords(report, (number) => `[${String(number)}]`);
    expect(lettersOf(wordsOf(text)), name).toBe(lettersOf(words));
  }
}, 60_000);

test('the linter finds no fault in any sample in any style and variant, from left and from right', () => {
  const faults = sampleReports(['en', 'ar']).flatMap(({ name, report }) =>
    lintDocx(writeDocx(report)).map((finding) => ({ name, finding })),
  );
  expect(faults).toEqual([]);
}, 60_000);

test.skipIf(!sdkAvailable)(
  `Microsoft's SDK finds no error in every seventeenth export of the samples${sdkAvailable ? '' : ` (skipped: ${sdkMissing})`}`,
  async () => {
    // The validator takes a third of a second a file; 17 shares no factor with the counts of styles, variants and languages.
    const all = sampleReports(languages);
    const chosen = all.filter((_, index) => index % 17 === 0);
    const errors = await validateWithSdk(chosen.map(({ report }) => writeDocx(report)));
    expect(chosen.filter((_, index) => errors[index]?.length !== 0)).toEqual([]);
  },
  120_000,
);

test.skipIf(!libreOfficeAvailable)(
  `LibreOffice reads the words of every sample in every style${libreOfficeAvailable ? '' : ` (skipped: ${libreOfficeMissing})`}`,
  async () => {
    const chosen = sampleReports(['en']).filter(({ name }) => name.includes(' clean '));
    const texts = await convertWithLibreOffice(
      chosen.map(({ report }) => writeDocx(report)),
      'txt',
    );
    const read = texts.map((text) => new TextDecoder().decode(text));
    for (const [index, { name, report }] of chosen.entries()) {
      const said = new Set(wordsOf(read[index] ?? '').map((word) => lettersOf([word])));
      const missing = bodyWords(report).map((word) => lettersOf([word.replace(/\[\d+\]/gu, '')]));
      expect(missing.filter((word) => word !== '' && !said.has(word)).length, name).toBeLessThan(
        missing.length / 20,
      );
    }
  },
  120_000,
);
