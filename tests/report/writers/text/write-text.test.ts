import { expect, test } from 'vitest';
import { displayWidth } from '../../../../shared/report/writers/text/display-width';
import { writeText } from '../../../../shared/report/writers/text/write-text';
import type { Block, Report } from '../../../../shared/report/report';
import {
  cell,
  footnote,
  heading,
  item,
  letterLabel,
  list,
  numberLabel,
  paragraph,
  plainLabel,
  report,
  table,
  text,
  thread,
  title,
} from '../../../builders/report-tree';

function textOf(blocks: readonly Block[], extras: Partial<Report> = {}): string {
  return writeText(report(blocks, extras));
}

test('title and headings are underlined as wide as they are', () => {
  const label = plainLabel('A.');
  expect(
    textOf([
      title('Summary Report'),
      heading('预算 and staff', { label, separator: ' ' }),
      heading('Decisions', { level: 2 }),
      paragraph('None.'),
    ]),
  ).toBe(
    'Summary Report\n==============\n\nA. 预算 and staff\n-----------------\n\nDecisions\n~~~~~~~~~\n\nNone.\n',
  );
});

test('paragraphs are wrapped at 76 columns, and numbers stand in front of their lines', () => {
  const words =
    'It was agreed that the budget for 2027 be submitted to the assembly as contained in it.';
  expect(
    textOf([
      paragraph(words, { number: plainLabel('8.') }),
      paragraph('Indented.', { indented: true }),
      paragraph(words, { number: plainLabel('8 bis.') }),
    ]),
  ).toBe(
    [
      '8.   It was agreed that the budget for 2027 be submitted to the assembly as',
      '     contained in it.',
      '',
      '     Indented.',
      '',
      '8 bis. It was agreed that the budget for 2027 be submitted to the assembly',
      '       as contained in it.',
      '',
    ].join('\n'),
  );
});

test('a long address is never broken', () => {
  const address = `https://example.org/${'path/'.repeat(20)}end`;
  expect(textOf([paragraph(`The recording is at ${address} for a month.`)])).toBe(
    `The recording is at\n${address}\nfor a month.\n`,
  );
});

test('an address that the text does not show follows it', () => {
  expect(
    textOf([
      paragraph([
        text('See '),
        text('the page', { link: 'https://example.org/a' }),
        text(' or write to '),
        text('ana@example.org', { link: 'mailto:ana@example.org' }),
        text('.'),
      ]),
    ]),
  ).toBe('See the page <https://example.org/a> or write to ana@example.org.\n');
});

test('lists hang on their labels, and an odd long label does not push the others', () => {
  expect(
    textOf([
      paragraph('Agenda:', { as: 'label' }),
      list('decimal', [
        item(
          numberLabel(9),
          'Nine',
          list('lowerLetter', [item(letterLabel(1), 'one'), item(letterLabel(2), 'two')], 1),
        ),
        item('9 bis.', 'Between'),
        item(numberLabel(10), 'Ten'),
      ]),
    ]),
  ).toBe(
    [
      'Agenda:',
      '  9.  Nine',
      '      a) one',
      '      b) two',
      '  9 bis. Between',
      '  10. Ten',
      '',
    ].join('\n'),
  );
});

test('a table whose cells are short stands in columns, wide signs counted as two', () => {
  expect(
    textOf([
      table('People', [
        [cell('Name'), cell('Role')],
        [cell('张梅'), cell('chair')],
        [cell('Kofi'), cell('')],
      ]),
    ]),
  ).toBe('People\n\nName  Role\n----  -----\n张梅  chair\nKofi\n');
});

test('a table that does not fit goes row by row, each cell after the headers it stands under', () => {
  const long = 'a text that is much too long for a column of its own beside the others';
  expect(
    textOf([
      table('', [
        [cell('Time'), cell('Day 1'), cell('Day 2'), cell('Day 3')],
        [cell('10:00'), cell(long), cell('both', { columns: 2 })],
        [cell('11:00'), cell(''), cell([paragraph('one'), paragraph('two')]), cell('x')],
      ]),
    ]),
  ).toBe(
    [
      '10:00',
      '  Day 1: a text that is much too long for a column of its own beside the',
      '    others',
      '  Day 2, Day 3: both',
      '',
      '11:00',
      '  Day 2: one',
      '    two',
      '  Day 3: x',
      '',
    ].join('\n'),
  );
});

test('comments stand at the end of their paragraph, below a heading, once each', () => {
  const threads = [
    thread(
      't',
      [
        ['Ana Lima', 'Is it?\nTruly?'],
        ['Kofi Boateng', 'Yes.'],
      ],
      true,
    ),
    thread('u', [['Mei Zhang', 'Rename.']]),
    thread('v', [['Mei Zhang', 'Lost its place.']]),
  ];
  expect(
    textOf(
      [
        heading('Budget', { threads: ['u'] }),
        paragraph([text('It '), text('is', { threads: ['t'] }), text(' so.')]),
        paragraph('Again.', { threads: ['t'] }),
      ],
      { threads },
    ),
  ).toBe(
    [
      'Budget',
      '------',
      '[Comment by Mei Zhang: Rename.]',
      '',
      'It is so. [Comment by Ana Lima: Is it? Truly?] [Comment by Kofi Boateng:',
      'Yes.] [resolved]',
      '',
      'Again.',
      '',
      '[Comment by Mei Zhang: Lost its place.]',
      '',
    ].join('\n'),
  );
});

test('footnotes are gathered at the end, the header stands at the head without page numbers', () => {
  expect(
    textOf([paragraph([text('Word'), footnote(1, 'Its note.'), text('.')])], {
      header: [text('DRAFT – page '), { type: 'page' }],
    }),
  ).toBe('DRAFT – page\n\nWord[1].\n\nNotes\n-----\n\n[1] Its note.\n');
});

test('Chinese is broken between signs, never before a closing mark', () => {
  const sentence = '会议商定将预算提交大会，并附上观察员提出的修正案。'.repeat(4);
  const lines = textOf([paragraph(sentence)])
    .trimEnd()
    .split('\n');
  expect(lines.join('')).toBe(sentence);
  expect(lines.map((line) => displayWidth(line) <= 76)).toEqual(lines.map(() => true));
  expect(lines.filter((line) => /^[，。]/u.test(line))).toEqual([]);
});

test('raises figures, so that a cubic metre keeps its meaning, and leaves other raised text as words', () => {
  const spans = [
    text('380 m'),
    text('3', { formats: ['superscript'] }),
    text('/s on the 13'),
    text('th', { formats: ['superscript'] }),
  ];
  expect(writeText(report([paragraph(spans)]))).toContain('380 m³/s on the 13th');
});
