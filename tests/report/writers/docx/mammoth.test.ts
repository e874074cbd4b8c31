import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import type { Report } from '../../../../shared/report/report';
import { randomReport } from '../../../builders/random-report-tree';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import type { OutlineBlock } from '../../../support/docx/outline';
import { readOutline } from '../../../support/docx/read-outline';
import { arabicReport, chineseReport } from './other-scripts';
import { richReport } from './rich-report';

async function readWithMammoth(file: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;
}

/** The text without list numbers, notes and alternatives, which mammoth leaves out of raw text. */
function ownText(block: OutlineBlock): string {
  if (block.type === 'paragraph') return block.text;
  return block.rows
    .flat()
    .flatMap((cell) => cell.blocks.map(ownText))
    .join('\n');
}

async function expectSameText(report: Report): Promise<void> {
  const file = writeDocx(report);
  const own = readOutline(file).blocks.map(ownText).join('\n');
  expect(letters(await readWithMammoth(file))).toBe(letters(own));
}

/** All that is printed, since mammoth leaves line breaks out of raw text. */
function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

test('mammoth reads the same words from the samples', async () => {
  const samples = [richReport(), sampleReportTree(), arabicReport(), chineseReport()];
  for (const sample of samples) await expectSameText(sample);
});

test('mammoth reads the same words from random reports', async () => {
  await fc.assert(fc.asyncProperty(randomReport, expectSameText), { numRuns: 40 });
});

test('mammoth finds headings, lists, notes, links and tables as such', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(writeDocx(richReport())) });
  expect(value).toMatch(/<h1>.*Opening of the meeting<\/h1>/u);
  expect(value).toMatch(/<ol><li>.*To keep the meetings/u);
  expect(value).toContain('href="https://tides.example/charter?a=1&amp;b=2"');
  expect(value).toMatch(/<thead>.*Remarks.*<\/thead>/u);
  expect(value).toMatch(/<li id="footnote-1">.*The recording is kept for six months/u);
  expect(value).toContain('alt="A red square, for want of a chart"');
});
