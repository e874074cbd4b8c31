import { expect, test } from 'vitest';
import type { Block, Report } from '../../../../shared/report/report';
import { writeMarkdown } from '../../../../shared/report/writers/markdown/write-markdown';
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
import { hostileTexts } from '../../../builders/random-report-tree';
import { sampleReportTree } from '../../../builders/sample-report-tree';
import { printableText } from '../../../../shared/report/printable-text';
import { pandocAvailable, renderMarkdown } from '../../../support/render-markdown';

function markdownOf(blocks: readonly Block[], extras: Partial<Report> = {}): string {
  return writeMarkdown(report(blocks, extras));
}

test('headings carry their labels, one level below the title', () => {
  const label = plainLabel('A.');
  expect(markdownOf([title('Report'), heading('Budget', { label, separator: ' ' })])).toBe(
    '# Report\n\n## A. Budget\n',
  );
});

test('numbers that count on are real numbers, all other labels are text', () => {
  expect(
    markdownOf([
      list('decimal', [
        item(numberLabel(3), 'three', list('lowerLetter', [item(letterLabel(1), 'first')], 1)),
        item(numberLabel(4), 'four'),
      ]),
      list('decimal', [item(numberLabel(1, '%)'), 'one')]),
      list('decimal', [item(numberLabel(1), 'one'), item('1 bis.', 'more')]),
      list('dash', [item('–', 'dash')]),
    ]),
  ).toBe(
    [
      '3. three\n   - a) first\n4. four',
      '<!-- -->',
      '1) one',
      '<!-- -->',
      '- 1\\. one\n- 1 bis. more',
      '<!-- -->',
      '- dash\n',
    ].join('\n\n'),
  );
});

test('a nested list that does not begin with 1 is kept apart from its line', () => {
  expect(
    markdownOf([
      list('bullet', [item('•', 'text', list('decimal', [item(numberLabel(3), 'three')], 1))]),
    ]),
  ).toBe('- text\n\n  3. three\n');
});

test('formats use signs where they are read as such, and tags where not', () => {
  expect(
    markdownOf([
      paragraph([
        text('Next steps: ', { formats: ['bold'] }),
        text('wait', { formats: ['italic'] }),
        text(' for the '),
        text('16'),
        text('th', { formats: ['superscript'] }),
        text(' '),
        text('old', { formats: ['strikethrough'] }),
        text(' '),
        text('(', { formats: ['bold'] }),
        text('x'),
      ]),
    ]),
  ).toBe('**Next steps:** *wait* for the 16<sup>th</sup> ~~old~~ <strong>(</strong>x\n');
});

test('tables have pipes, line breaks in cells, and a blank header where there is none', () => {
  expect(
    markdownOf([
      table('Plan', [
        [cell('Time'), cell('A | B', { columns: 2 })],
        [cell('10:00', { rows: 2 }), cell([paragraph('one'), paragraph('two')]), cell('x')],
        [cell([list('bullet', [item('•', 'p'), item('•', 'q')])]), cell('y')],
      ]),
      table('', [[cell('only')]], { headerRows: 0 }),
    ]),
  ).toBe(
    [
      'Plan',
      '| Time | A \\| B |  |\n| --- | --- | --- |\n| 10:00 | one<br>two | x |\n|  | • p<br>• q | y |',
      '|  |\n| --- |\n| only |\n',
    ].join('\n\n'),
  );
});

test('footnotes, comments, quotes, numbered paragraphs, lines and images have their forms', () => {
  expect(
    markdownOf(
      [
        paragraph([text('Word'), footnote(1, 'Note.')], { number: plainLabel('8.') }),
        paragraph([text('So'), { type: 'break' }, text('- it is')], { threads: ['t'] }),
        paragraph('Quoted', { as: 'quote' }),
        paragraph('one', { as: 'line' }),
        paragraph('two', { as: 'line' }),
        {
          type: 'image',
          mediaType: 'image/png',
          data: '',
          alternative: 'A chart',
          width: 1,
          height: 1,
          caption: [],
        },
      ],
      { threads: [thread('t', [['Ana Lima', 'Is it *so*?']], true)] },
    ),
  ).toBe(
    [
      '8\\. Word[^1]',
      'So\\\n\\- it is \\[Comment by Ana Lima: Is it \\*so\\*?\\] \\[resolved\\]',
      '> Quoted',
      'one\\\ntwo',
      '\\[A chart\\]',
      '[^1]: Note.\n',
    ].join('\n\n'),
  );
});

test('addresses become links, also with signs that would be read as formats', () => {
  expect(
    markdownOf([
      paragraph([
        text('See https://example.org/a_b_c. '),
        text('this', { link: 'https://example.org/x(y)' }),
        text(' or '),
        text('bad', { link: 'javascript:alert(1)' }),
      ]),
    ]),
  ).toBe('See <https://example.org/a_b_c>. [this](<https://example.org/x(y)>) or bad\n');
});

test.skipIf(!pandocAvailable)('every hostile text reads in a rendering as it was typed', () => {
  const rendered = renderMarkdown(
    markdownOf(hostileTexts.map((hostile) => paragraph([text('§ '), text(hostile)]))),
    'plain',
  );
  const read = rendered.split('§').map((part) => part.replace(/\s+/gu, ' ').trim());
  expect(read.slice(1)).toEqual(
    hostileTexts.map((hostile) => printableText(hostile).replace(/\s+/gu, ' ').trim()),
  );
});

test.skipIf(!pandocAvailable)('a rich report rendered by pandoc reads like the report', () => {
  const plain = renderMarkdown(writeMarkdown(sampleReportTree()), 'plain');
  expect(plain).toContain('A. Public consultation on the tidal observatory');
  expect(plain).toContain('8. It was agreed that the budget for 2027');
  expect(plain).toContain('-   2 bis. Matters arising (added at the meeting)');
  expect(plain).toContain('[2] The table of contributions is on the group’s page,');
});
