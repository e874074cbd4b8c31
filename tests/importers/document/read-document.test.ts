import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../../shared/importers/recognise';
import { openImport } from '../../../shared/importers/open-import';
import { readDocument } from '../../../shared/importers/document/read-document';
import { buildDocument, paragraph } from './build-document';
import { numberingPart, stylesPart } from './document-seeds';

function wordsOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  return read.ok ? (read.value ?? 'no document') : read.messages.map(({ code }) => code).join();
}

function linesOf(body: string, parts?: Readonly<Record<string, string>>): readonly string[] {
  return wordsOf(buildDocument(body, parts)).trimEnd().split('\n');
}

test('paragraphs are lines; tabs, breaks and runs stay together', () => {
  expect(
    linesOf(
      '<w:p><w:r><w:t>Ana </w:t></w:r><w:r><w:t>Novak</w:t><w:tab/><w:t>0:05</w:t><w:br/><w:t>Let us &amp; begin.</w:t></w:r></w:p><w:p/><w:p><w:hyperlink><w:r><w:t>Link</w:t></w:r></w:hyperlink></w:p>',
    ),
  ).toEqual(['Ana Novak\t0:05', 'Let us & begin.', '', 'Link']);
});

test('items have the numbers that their readers see, at every level', () => {
  const body =
    paragraph('Opening', '1') +
    paragraph('Weirs', '1') +
    paragraph('Upper', '1', 1) +
    paragraph('Lower', '1', 1) +
    paragraph('Aside', '2') +
    paragraph('Any other business', '1') +
    paragraph('First again', '1', 1);
  expect(linesOf(body, { 'word/numbering.xml': numberingPart })).toEqual([
    '1. Opening',
    '2. Weirs',
    '  2.1 Upper',
    '  2.2 Lower',
    '- Aside',
    '3. Any other business',
    '  3.1 First again',
  ]);
});

test('headings are numbered by their styles, and a paragraph can be taken out of its list', () => {
  const styled = (style: string, words: string, more = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const body =
    styled('Heading1', 'Agenda') +
    styled('Heading2', 'Opening') +
    styled('Heading2', 'Weirs') +
    styled('Heading2', 'Not counted', '<w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(
    linesOf(body, { 'word/numbering.xml': numberingPart, 'word/styles.xml': stylesPart }),
  ).toEqual(['Agenda', '  1.1 Opening', '  1.2 Weirs', 'Not counted']);
});

test('a row of a table is a line; a table within a cell goes into the cell', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(paragraph('a'))}${cell(paragraph('b'))}</w:tr></w:tbl>`;
  expect(
    linesOf(
      `<w:tbl><w:tr>${cell(paragraph('Name'))}${cell(paragraph('E-mail'))}</w:tr><w:tr>${cell(paragraph('Bo') + paragraph('Lind'))}${cell(inner + paragraph('c'))}</w:tr></w:tbl>`,
    ),
  ).toEqual(['Name\tE-mail', 'Bo Lind\ta b c']);
});

test('what was struck out, codes of fields, stops of tabs and text boxes are not read', () => {
  const body =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t> and added</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>Around</w:t><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></w:r></w:p>';
  expect(linesOf(body)).toEqual(['Kept and added', 'Around']);
});

test('documents of platforms and agendas in Word are taken for what they are', () => {
  const kindOf = (bytes: Uint8Array) => {
    const opened = openImport(bytes);
    return opened.ok ? recognise(opened.value) : opened.messages.map(({ code }) => code);
  };
  const speech = (name: string, time: string, words: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${name}   ${time}</w:t><w:br/><w:t>${words}</w:t></w:r></w:p>`;
  expect(
    kindOf(buildDocument(speech('Ana Novak', '0:05', 'Hello.') + speech('Li', '0:09', 'Yes.'))),
  ).toBe('transcript');
  const agenda = ['Opening', 'Weirs', 'Any other business'].map((one) => paragraph(one, '1'));
  expect(
    kindOf(
      buildDocument(paragraph('Agenda') + agenda.join(''), { 'word/numbering.xml': numberingPart }),
    ),
  ).toBe('agenda');
});

test('entities, document types and depth are refused in words', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>`;
  const outside = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:t>&a;</w:t></w:document>`;
  for (const text of [bomb, outside]) {
    expect(wordsOf(buildDocument('', { 'word/document.xml': text }))).toBe('import.bad-document');
  }
  const deep = `${'<w:ins>'.repeat(600)}${'</w:ins>'.repeat(600)}`;
  expect(wordsOf(buildDocument(deep))).toBe('import.bad-document');
  expect(wordsOf(buildDocument('<w:p>'))).toBe('import.bad-document');
});

test('a part that unpacks to far more than it should is refused before it is unpacked', () => {
  const spaces = ' '.repeat(70 * 1024 * 1024);
  expect(wordsOf(buildDocument(spaces))).toBe('import.bad-document');
  expect(wordsOf(buildDocument(' '.repeat(5 * 1024 * 1024)))).toBe('import.bad-document');
});

test('a cell of very many paragraphs and very many lists of very many levels are read in one pass', () => {
  // Numbers that do not repeat, since what packs too well is refused.
  const times = (part: (number: string) => string) =>
    Array.from({ length: 50_000 }, (_unused, at) =>
      part(((at * 2_654_435_761) % 4_294_967_296).toString(36).padStart(7, '0')),
    ).join('');
  const cell = `<w:tbl><w:tr><w:tc>${times((word) => paragraph(word))}</w:tc></w:tr></w:tbl>`;
  expect(linesOf(cell)).toEqual([times((word) => `${word} `).trim()]);
  const levels = times(
    (code) => `<w:lvl w:ilvl="0" w:tplc="${code}"><w:numFmt w:val="bullet"/></w:lvl>`,
  );
  const lists = times((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/></w:num>`);
  const numbering = `<w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${lists}</w:numbering>`;
  const parts = { 'word/numbering.xml': numbering };
  expect(linesOf(paragraph('Opening', '0000000'), parts)).toEqual(['- Opening']);
});

test('a part that lies about its size gets no more room than it asked for', () => {
  const bytes = buildDocument(paragraph('long words '.repeat(50_000)));
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  // Every size in the directory at the end is said to be 200 bytes.
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 200, true);
  }
  expect(wordsOf(lying)).toMatch(/^(?:import\.bad-document|no document)$/u);
});

test('workbooks, other archives and broken documents are no documents', () => {
  expect(wordsOf(buildDocument('', {}, 'xl/workbook.xml'))).toBe('no document');
  expect(wordsOf(new TextEncoder().encode('1. Opening'))).toBe('no document');
  const bytes = buildDocument(paragraph('Opening'));
  expect(wordsOf(bytes.subarray(0, bytes.length / 2))).toBe('no document');
});

test('whatever bytes of a document are changed, it is read or refused, and never throws', () => {
  const bytes = buildDocument(paragraph('Opening', '1') + paragraph('Weirs', '1'), {
    'word/numbering.xml': numberingPart,
    'word/styles.xml': stylesPart,
  });
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const broken = bytes.slice();
      for (const [at, value] of changes) broken[at] = value;
      expect(['boolean']).toContain(typeof readDocument(broken).ok);
    }),
  );
});
