import { expect, test } from 'vitest';
import { buildSamplePackage } from '../support/docx/sample-package';
import type { PartEdit } from '../support/docx/sample-package';
import { toVisibleText } from '../support/docx/to-visible-text';
import {
  convertWithLibreOffice,
  libreOfficeAvailable,
  libreOfficeMissing,
} from '../support/libreoffice';

const level = (number: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(number)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const definition = (id: number, content: string): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="multilevel"/>${content}</w:abstractNum>`;
const instance = (id: number, definitionId: number, content = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(definitionId)}"/>${content}</w:num>`;
const startAt = (ilvl: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${String(ilvl)}"><w:startOverride w:val="${String(start)}"/></w:lvlOverride>`;

const definitions = [
  definition(
    0,
    level(0, 'upperRoman', '%1', '<w:pStyle w:val="Heading1"/>') +
      level(
        1,
        'decimal',
        '%1.%2',
        '<w:pStyle w:val="Heading2"/><w:isLgl/><w:suff w:val="space"/>',
      ) +
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
  ),
  definition(
    1,
    level(0, 'decimalZero', 'Item %1:', '<w:suff w:val="nothing"/>') + level(1, 'lowerRoman', '%2'),
  ),
  definition(2, level(0, 'decimal', '%1.') + level(1, 'bullet', '\uF0B7')),
];
const instances = [
  instance(1, 0),
  instance(2, 1, startAt(0, 7)),
  instance(3, 2),
  instance(4, 2, startAt(0, 1)),
];

const paragraph = (properties: string, text: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const heading = (number: number, text: string): string =>
  paragraph(`<w:pStyle w:val="Heading${String(number)}"/>`, text);
const item = (list: number, ilvl: number, text: string): string =>
  paragraph(
    `<w:numPr><w:ilvl w:val="${String(ilvl)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
    text,
  );

const body = [
  heading(1, 'one'),
  heading(2, 'below one'),
  item(1, 2, 'third level'),
  heading(2, 'again below one'),
  item(1, 2, 'third level goes on'),
  paragraph('<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="0"/></w:numPr>', 'no number'),
  heading(1, 'two'),
  heading(2, 'below two'),
  item(1, 2, 'third level anew'),
  item(2, 0, 'starts at seven'),
  item(2, 1, 'roman'),
  item(2, 0, 'eight'),
  item(2, 1, 'roman anew'),
  item(3, 0, 'plain'),
  item(3, 1, 'bullet'),
  item(3, 0, 'plain too'),
  item(4, 0, 'restarted'),
  item(4, 0, 'not restarted again'),
].join('');

const edits: readonly PartEdit[] = [
  { part: 'word/document.xml', find: /<w:body>.*<w:sectPr>/, replace: `<w:body>${body}<w:sectPr>` },
  {
    part: 'word/numbering.xml',
    find: /<w:abstractNum .*<\/w:num>/,
    replace: [...definitions, ...instances].join(''),
  },
  {
    part: 'word/styles.xml',
    find: '<w:keepNext/><w:outlineLvl w:val="0"/>',
    replace: '<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
  },
  {
    part: 'word/styles.xml',
    find: '<w:keepNext/><w:outlineLvl w:val="1"/>',
    replace:
      '<w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
  },
];

const seen = [
  'I\tone',
  '1.1 below one',
  'a)\tthird level',
  '1.2 again below one',
  'b)\tthird level goes on',
  'no number',
  'II\ttwo',
  '2.1 below two',
  'a)\tthird level anew',
  'Item 07:starts at seven',
  'i\troman',
  'Item 08:eight',
  'i\troman anew',
  '1.\tplain',
  '•\tbullet',
  '2.\tplain too',
  '1.\trestarted',
  '2.\tnot restarted again',
];

test('list numbers follow styles, starts, restarts, legal numbering and gaps', () => {
  expect(toVisibleText(buildSamplePackage(edits)).split('\n')).toEqual(seen);
});

test.skipIf(!libreOfficeAvailable)(
  `LibreOffice counts the same${libreOfficeAvailable ? '' : ` (skipped: ${libreOfficeMissing})`}`,
  async () => {
    // LibreOffice 7.4 knows neither legal numbering nor restarts after a chosen level, so both are taken out.
    const file = buildSamplePackage([
      ...edits,
      { part: 'word/numbering.xml', find: /<w:isLgl\/>|<w:lvlRestart [^>]*>/g, replace: '' },
    ]);
    const [text] = await convertWithLibreOffice([file], 'txt');
    const lines = new TextDecoder().decode(text).replace('\uFEFF', '').trim().split(/\r?\n/);
    const normal = (line: string): string => line.replace(/\s+/g, '').replace('◦', '•');
    expect(lines.map(normal)).toEqual(toVisibleText(file).split('\n').map(normal));
  },
);
