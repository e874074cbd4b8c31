import { expect, test } from 'vitest';
import { formatNumber } from '../support/docx/number-format';
import type { OutlineParagraph } from '../support/docx/outline';
import { readOutline } from '../support/docx/read-outline';
import { buildSamplePackage } from '../support/docx/sample-package';
import { toVisibleText } from '../support/docx/to-visible-text';

function paragraph(text: string, more: Partial<OutlineParagraph> = {}): OutlineParagraph {
  return {
    type: 'paragraph',
    style: 'Normal',
    headingLevel: undefined,
    list: undefined,
    text,
    notes: [],
    bookmarks: [],
    images: [],
    ...more,
  };
}

function heading(level: number, text: string): OutlineParagraph {
  return paragraph(text, { style: `heading ${String(level)}`, headingLevel: level });
}

function item(level: number, format: string, label: string, text: string): OutlineParagraph {
  return paragraph(text, { list: { level, format, label, suffix: 'tab' } });
}

test('the sample is read with its lists, notes, marks, revisions, fields and table', () => {
  const cell = (column: number, columns: number, isHeader: boolean, text: string): unknown => ({
    blocks: [paragraph(text)],
    column,
    columns,
    isHeader,
  });
  const rows = [
    [cell(0, 1, true, 'Region'), cell(1, 2, true, 'Wells')],
    [cell(0, 1, false, 'North'), cell(1, 1, false, 'dug'), cell(2, 1, false, '12')],
    [cell(1, 1, false, 'repaired'), cell(2, 1, false, '7')],
    [cell(1, 2, false, 'all told')],
  ];
  expect(readOutline(buildSamplePackage()).blocks).toEqual([
    heading(1, 'Opening'),
    paragraph('Delegates met.', {
      notes: [
        { kind: 'footnote', label: '1', at: 14, text: 'In the hall.' },
        { kind: 'footnote', label: '2', at: 14, text: 'In spring.' },
      ],
    }),
    heading(2, 'Reports'),
    paragraph('Wells and budget', { bookmarks: ['_wells', '_budget'] }),
    item(0, 'decimal', '1.', 'first'),
    item(1, 'lowerLetter', '(a)', 'first of first'),
    item(0, 'decimal', '1.', 'first again'),
    paragraph('The committee took note.'),
    paragraph('The budget was approved.'),
    paragraph('A link and a jump, see Wells'),
    paragraph('', { images: ['A map of the wells', 'A second map of the wells'] }),
    paragraph('Decided.'),
    paragraph('Agreed.'),
    { type: 'table', rows },
  ]);
});

test('comments come with what they are about, their thread and its state; margins with their text', () => {
  const resolved = {
    part: 'word/commentsExtended.xml',
    find: 'w15:done="0"',
    replace: 'w15:done="1"',
  };
  const { comments, margins } = readOutline(buildSamplePackage([resolved]));
  const common = { author: 'Ada Example', about: 'The committee took note.' };
  expect(comments).toEqual([
    { ...common, id: '30', text: 'Which one?', isResolved: true, parentId: undefined },
    { ...common, id: '31', text: 'The main one.', isResolved: false, parentId: '30' },
  ]);
  expect(margins).toEqual([{ part: 'word/footer1.xml', text: '1 of 2' }]);
});

test('the visible text leaves out hidden text and shows breaks, tabs and special hyphens', () => {
  const run =
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>' +
    '<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r>';
  const edits = [
    {
      part: 'word/document.xml',
      find: /<w:body>.*<w:sectPr>/,
      replace: `<w:body><w:p>${run}</w:p><w:sectPr>`,
    },
  ];
  expect(toVisibleText(buildSamplePackage(edits))).toBe('A\tB\nC\u2011D');
});

test('the visible text can do without notes', () => {
  const text = toVisibleText(buildSamplePackage(), { notes: 'none' });
  expect([text.includes('Delegates met.\n'), text.includes('In the hall.')]).toEqual([true, false]);
});

test.each([
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperRoman', [4, 9, 14, 40, 99, 1994], ['IV', 'IX', 'XIV', 'XL', 'XCIX', 'MCMXCIV']],
  ['decimalZero', [1, 10, 100], ['01', '10', '100']],
  ['russianLower', [1, 9, 10, 29], ['а', 'и', 'к', 'я']],
  ['arabicAbjad', [1, 2, 3, 4], ['أ', 'ب', 'ج', 'د']],
  ['chineseCounting', [1, 10, 11, 20, 35], ['一', '十', '十一', '二十', '三十五']],
])('the number format %s', (format, values, texts) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(texts);
});

test('a number format that is not known is an error, never a wrong number', () => {
  expect(() => formatNumber(1, 'hindiVowels')).toThrow('"hindiVowels" is not known');
});
