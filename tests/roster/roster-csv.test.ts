import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCountingIdSource } from '../../shared/base/ids';
import { collapseSpace } from '../../shared/base/text';
import { tidyCell } from '../../shared/importers/text/read-table';
import { readRoster } from '../../shared/importers/roster/read-roster';
import { writeRoster } from '../../shared/roster/write-roster';
import { group } from '../builders/group';
import { person } from '../builders/people';
import { buildDocument, paragraph } from '../importers/document/build-document';

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

/** Words as a table can hold them, formulas and quotation marks among them. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '=HYPERLINK("http://x.example")',
      '+41 22 555',
      '-1',
      '@sum',
      "'quoted",
      "'=1+1",
      'a;b\\;c',
      '"',
      ',',
      '__proto__',
      '＝1',
    ),
  )
  .map((text) => tidyCell(collapseSpace(text)))
  // A cell that is only wrapped against spreadsheets comes back without the wrapper.
  .filter((text) => text !== '' && tidyCell(text) === text);

const people = fc.uniqueArray(
  fc.record(
    {
      id: fc.integer({ min: 1, max: 999 }).map((number) => `person-${String(number)}`),
      surname: words,
      given: words,
      display: words,
      affiliation: words,
      email: words,
      aliases: fc.array(
        words
          .map((text) => text.replaceAll(/^[\s;\\]+|[\s;\\]+$/gu, ''))
          .filter((text) => text !== ''),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { requiredKeys: ['id', 'surname', 'given'] },
  ),
  { selector: ({ id }) => id, maxLength: 5 },
);

test('a roster written and read again is the same, whatever its words', () => {
  fc.assert(
    fc.property(people, (list) => {
      const written = group({
        people: list,
        roster: list.map(({ id }) => ({ person: id, role: 'chair', from: '2026-01-01' })),
      });
      const read = readRoster(bytesOf(writeRoster(written)), written, createCountingIdSource());
      expect(read).toEqual({ ok: true, value: written, messages: [] });
      const fresh = readRoster(bytesOf(writeRoster(written)), group(), createCountingIdSource());
      const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
        one.id < other.id ? -1 : 1;
      if (
        new Set(list.flatMap(({ email }) => email?.toLowerCase() ?? [])).size ===
        list.filter(({ email }) => email !== undefined).length
      ) {
        expect(fresh.ok && fresh.value.people.toSorted(byId)).toEqual(list.toSorted(byId));
      }
    }),
    { numRuns: 300 },
  );
});

test('no cell of a written roster begins like a formula', () => {
  const written = writeRoster(
    group({ people: [person('=1+1', '@SUM(A1)', { affiliation: '+x', aliases: ['-y'] })] }),
  );
  expect(written.split('\r\n')[1]).toBe("'@SUM(A1),'=1+1,,,,,'+x,,,,,,,,,,'-y,person-1-1-sum-a1");
  expect(written.startsWith('\uFEFFSurname,')).toBe(true);
});

test('a table by somebody else is read by its headings, and unknown words are told', () => {
  const text =
    'Name;E-Mail;Role;From\nKOFLER Ines;ines@rivers.example;Chair;soon\nTama Rewi;;Tea maker;2026-01-01\n';
  const read = readRoster(bytesOf(text), group(), createCountingIdSource());
  expect(read.ok && [read.value.people, read.value.roster]).toEqual([
    [
      { id: 'person-1', given: 'Ines', surname: 'Kofler', email: 'ines@rivers.example' },
      { id: 'person-2', given: 'Tama', surname: 'Rewi' },
    ],
    [
      { person: 'person-1', role: 'chair' },
      { person: 'person-2', from: '2026-01-01' },
    ],
  ]);
  expect(read.messages.map(({ code, where }) => [code, where])).toEqual([
    ['roster.unread-date', 'line 2'],
    ['roster.unknown-word', 'line 3'],
  ]);
});

test('people are in the order of their language', () => {
  const names = ['Öberg', 'Zetterlund', 'Åkesson', 'Nilsson'].map((surname) =>
    person('A', surname),
  );
  const order = (language: string) =>
    writeRoster({ ...group({ people: names }), facts: { ...group().facts, language } })
      .split('\r\n')
      .slice(1, 5)
      .map((line) => line.split(',')[0]);
  expect(order('sv')).toEqual(['Nilsson', 'Zetterlund', 'Åkesson', 'Öberg']);
  expect(order('de')).toEqual(['Åkesson', 'Nilsson', 'Öberg', 'Zetterlund']);
});

test('a table of a Word document is a roster, and a workbook is refused in words', () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const table = `<w:tbl>${row('Surname', 'Given name')}${row('Novak', 'Ana')}${row('Ito', 'Ben')}</w:tbl>`;
  const read = readRoster(buildDocument(table), group(), createCountingIdSource());
  expect(read.ok && read.value.people.map(({ surname, given }) => [surname, given])).toEqual([
    ['Novak', 'Ana'],
    ['Ito', 'Ben'],
  ]);
  const workbook = buildDocument('', {}, 'xl/workbook.xml');
  const refused = readRoster(workbook, group(), createCountingIdSource());
  expect(refused.messages.map(({ text }) => text).join()).toMatch(/workbook/u);
});
