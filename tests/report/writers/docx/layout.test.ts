import { expect, test } from 'vitest';
import { writeDocx } from '../../../../shared/report/writers/docx/write-docx';
import type { Block, Report } from '../../../../shared/report/report';
import {
  cell,
  heading,
  item,
  list,
  paragraph,
  report,
  table,
  text,
} from '../../../builders/report-tree';
import { readOutline } from '../../../support/docx/read-outline';
import { readPackage } from '../../../support/docx/read-package';
import type { XmlElement } from '../../../support/docx/xml';
import {
  childAt,
  childrenOf,
  descendantsOf,
  textOf,
  valueAt,
} from '../../../support/docx/xml-query';
import { arabicReport, chineseReport } from './other-scripts';
import { redSquare, richReport } from './rich-report';

function part(tree: Report, path: string): XmlElement {
  const found = readPackage(writeDocx(tree)).xml(path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

function bodyOf(...blocks: Block[]): XmlElement {
  return part(report(blocks), 'word/document.xml');
}

test('headings, labels and captions stay with what follows, and headings have outline levels', () => {
  const styles = descendantsOf(part(report([]), 'word/styles.xml'), 'w:style');
  const kept = styles
    .filter((style) => childAt(style, 'w:pPr', 'w:keepNext')?.attributes.size === 0)
    .map((style) => valueAt(style, 'w:name'));
  expect(kept).toEqual(
    expect.arrayContaining(['Title', 'heading 1', 'heading 4', 'Label', 'caption', 'Table Label']),
  );
  const level = (name: string): string | undefined => {
    const style = styles.find((one) => valueAt(one, 'w:name') === name);
    return valueAt(style, 'w:pPr', 'w:outlineLvl');
  };
  expect([level('heading 1'), level('heading 4')]).toEqual(['0', '3']);
});

test('each kind of paragraph has a style of its own, which Word lists by its name', () => {
  const kinds = (['body', 'quote', 'label', 'line', 'caption'] as const).map((as) =>
    paragraph(as, { as }),
  );
  const blocks = readOutline(writeDocx(report([heading('h', { level: 2 }), ...kinds]))).blocks;
  expect(blocks.map((block) => block.type === 'paragraph' && block.style)).toEqual([
    'heading 2',
    'Body Text',
    'Quote',
    'Label',
    'No Spacing',
    'caption',
  ]);
});

test('a landscape run is a section of its own with header and footer', () => {
  const sections = descendantsOf(part(richReport(), 'word/document.xml'), 'w:sectPr');
  expect(
    sections.map((section) => [
      childAt(section, 'w:pgSz')?.attributes.get('w:orient') ?? 'portrait',
      childAt(section, 'w:pgSz')?.attributes.get('w:w'),
      childrenOf(section, 'w:headerReference', 'w:footerReference').length,
    ]),
  ).toEqual([
    ['portrait', '11906', 2],
    ['landscape', '16838', 2],
  ]);
});

test('the logo stands on the first page only, in proportion, with its alternative', () => {
  const logo = {
    mediaType: 'image/png',
    data: redSquare,
    alternative: 'Our logo',
    width: 20,
  } as const;
  const tree = richReport({ logo });
  const sections = descendantsOf(part(tree, 'word/document.xml'), 'w:sectPr');
  expect(sections.map((section) => childAt(section, 'w:titlePg') !== undefined)).toEqual([
    true,
    false,
  ]);
  const [picture] = descendantsOf(part(tree, 'word/header2.xml'), 'wp:inline');
  const extent = childAt(picture, 'wp:extent')?.attributes;
  expect([extent?.get('cx'), extent?.get('cy')]).toEqual(['720000', '720000']);
  expect(childAt(picture, 'wp:docPr')?.attributes.get('descr')).toBe('Our logo');
});

test('page numbers are fields with a result, and nothing asks to update fields', () => {
  const footer = part(report([]), 'word/footer1.xml');
  const fields = descendantsOf(footer, 'w:fldSimple');
  expect(fields.map((field) => [field.attributes.get('w:instr')?.trim(), textOf(field)])).toEqual([
    ['PAGE', '1'],
    ['NUMPAGES', '1'],
  ]);
  expect(descendantsOf(part(report([]), 'word/settings.xml'), 'w:updateFields')).toEqual([]);
});

test('tables repeat their header rows, keep short rows whole and cover the grid with spans', () => {
  const rows = [
    [cell('a', { header: true }), cell('b', { header: true, columns: 2 })],
    [cell('tall', { rows: 2 }), cell('x'), cell('y')],
    [cell('z', { columns: 2 })],
  ];
  const body = bodyOf(table('Caption', rows, { widths: [0.5, 0.25, 0.25] }));
  const [grid] = descendantsOf(body, 'w:tblGrid');
  const widths = childrenOf(grid!, 'w:gridCol').map((column) =>
    Number(column.attributes.get('w:w')),
  );
  expect(widths).toEqual([4535, 2267, 2267]);
  const read = descendantsOf(body, 'w:tr').map((row) => [
    descendantsOf(row, 'w:tblHeader', 'w:cantSplit').length,
    ...descendantsOf(row, 'w:tc').map((one) => {
      const properties = childAt(one, 'w:tcPr');
      const merge = childAt(properties, 'w:vMerge');
      const down = merge === undefined ? '' : ` ${merge.attributes.get('w:val') ?? 'continue'}`;
      return `${textOf(one)} ${valueAt(properties, 'w:gridSpan') ?? '1'}${down}`;
    }),
  ]);
  expect(read).toEqual([
    [2, 'a 1', 'b 2'],
    [1, 'tall 1 restart', 'x 1', 'y 1'],
    [1, ' 1 continue', 'z 2'],
  ]);
});

test('a cell keeps its paragraphs, lists, rules and tables, and ends in a paragraph', () => {
  const inner = table('', [[cell('inner', { header: true })]]);
  const body = bodyOf(
    table('t', [
      [cell([paragraph('p'), list('bullet', [item('•', 'i')]), { type: 'rule' }, inner])],
      [cell([])],
    ]),
  );
  const cells = descendantsOf(body, 'w:tc').map((one) =>
    childrenOf(one)
      .map(({ name }) => name)
      .filter((name) => name !== 'w:tcPr'),
  );
  expect(cells).toEqual([['w:p', 'w:p', 'w:p', 'w:tbl', 'w:p'], ['w:p'], ['w:p']]);
});

test('two tables that follow each other stay two, with room between them', () => {
  const body = childAt(
    bodyOf(table('', [[cell('a')]]), table('', [[cell('b')]]), paragraph('c')),
    'w:body',
  );
  expect(childrenOf(body!).map(({ name }) => name)).toEqual([
    'w:tbl',
    'w:p',
    'w:tbl',
    'w:p',
    'w:sectPr',
  ]);
});

/** The runs of a document: text, direction and language. */
function runsOf(tree: Report): readonly string[] {
  return descendantsOf(part(tree, 'word/document.xml'), 'w:r')
    .filter((run) => textOf(run) !== '')
    .map((run) => {
      const properties = childAt(run, 'w:rPr');
      const direction = childAt(properties, 'w:rtl') === undefined ? 'ltr' : 'rtl';
      const language = [...(childAt(properties, 'w:lang')?.attributes.values() ?? [])].join();
      return `${direction} ${language} ${textOf(run)}`;
    });
}

test('a run in another language says so, and right-to-left words are marked wherever they stand', () => {
  const blocks = [
    paragraph([text('Le mot '), text('juste', { language: 'fr' })]),
    paragraph('the word مرحبا بكم here'),
    paragraph('عام IGF 2020 هنا', { language: 'ar' }),
  ];
  expect(runsOf(report(blocks))).toEqual([
    'ltr  Le mot ',
    'ltr fr-FR juste',
    'ltr  the word ',
    'rtl  مرحبا بكم',
    'ltr   here',
    'rtl ar-SA عام ',
    'ltr ar-SA IGF 2020',
    'rtl ar-SA  هنا',
  ]);
});

test('an Arabic report runs from right to left: paragraphs, sections and tables', () => {
  const tree = arabicReport();
  const styles = descendantsOf(part(tree, 'word/styles.xml'), 'w:style');
  const normal = styles.find((style) => valueAt(style, 'w:name') === 'Normal');
  expect(childAt(normal, 'w:pPr', 'w:bidi')).toBeDefined();
  const body = part(tree, 'word/document.xml');
  expect(descendantsOf(body, 'w:bidiVisual')).toHaveLength(1);
  expect(descendantsOf(body, 'w:sectPr').every((one) => childAt(one, 'w:bidi') !== undefined)).toBe(
    true,
  );
  const turned = descendantsOf(body, 'w:p').filter(
    (one) => valueAt(one, 'w:pPr', 'w:bidi') === '0',
  );
  expect(turned.map(textOf)).toEqual(['An English paragraph in the Arabic report.']);
});

test('the defaults name language and typefaces for each script', () => {
  const defaults = (tree: Report): XmlElement | undefined =>
    childAt(part(tree, 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const attributes = (tree: Report, name: string): unknown =>
    Object.fromEntries(childAt(defaults(tree), name)?.attributes ?? []);
  expect(attributes(arabicReport(), 'w:lang')).toEqual({
    'w:val': 'ar-SA',
    'w:eastAsia': 'zh-CN',
    'w:bidi': 'ar-SA',
  });
  expect(attributes(chineseReport(), 'w:lang')).toMatchObject({
    'w:val': 'zh-CN',
    'w:eastAsia': 'zh-CN',
  });
  expect(attributes(report([]), 'w:rFonts')).toEqual({
    'w:ascii': 'Cambria',
    'w:hAnsi': 'Cambria',
    'w:cs': 'Traditional Arabic',
    'w:eastAsia': 'SimSun',
  });
});

test('the properties hold title, author, language and the times of the meeting, not of the export', () => {
  const core = part(report([]), 'docProps/core.xml');
  const values = Object.fromEntries(
    childrenOf(core).map((property) => [property.name, textOf(property)]),
  );
  expect(values).toMatchObject({
    'dc:title': 'Summary report',
    'dc:subject': 'Sixteenth virtual meeting',
    'dc:creator': 'Working Group on Tides',
    'dc:language': 'en',
    'dcterms:created': '2026-03-25T14:00:00Z',
    'dcterms:modified': '2026-03-26T10:30:00Z',
  });
});

test('an address that is not safe to open is printed without a link', () => {
  const file = writeDocx(report([paragraph([text('x', { link: 'javascript:alert(1)' })])]));
  expect(readPackage(file).text('word/_rels/document.xml.rels')).not.toContain('javascript');
  expect(readPackage(file).text('word/document.xml')).not.toContain('w:hyperlink');
});

test('text that XML cannot hold leaves out only what it cannot hold', () => {
  const file = writeDocx(report([paragraph('a\u0000b\uD800c & <d> "e" \uFFFF😀')]));
  expect(readOutline(file).blocks).toMatchObject([{ text: 'abc & <d> "e" 😀' }]);
});
