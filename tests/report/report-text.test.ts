import { expect, test } from 'vitest';
import { readReportText } from '../../shared/report/report-text';
import {
  cell,
  footnote,
  heading,
  item,
  list,
  paragraph,
  plainLabel,
  report,
  table,
  text,
} from '../builders/report-tree';

test('the words of a report are read in order, with labels, marks of notes, and threads', () => {
  const made = report(
    [
      heading('Budget', { label: plainLabel('A.'), separator: ' ' }),
      paragraph([text('Word'), footnote(1, 'Note.'), text('  more')], { number: plainLabel('8.') }),
      list('bullet', [{ ...item('•', 'Point', paragraph('Below')), threads: ['t'] }]),
      table('Caption', [[cell('x'), cell('y')]]),
      paragraph(' '),
    ],
    { header: [text('DRAFT '), { type: 'page' }] },
  );
  const line = (words: string, threads: readonly string[] = []) => ({ text: words, threads });
  expect(readReportText(made)).toEqual({
    header: 'DRAFT',
    lines: [
      line('A. Budget'),
      line('8. Word[1] more'),
      line('• Point', ['t']),
      line('Below'),
      line('Caption'),
      line('x'),
      line('y'),
    ],
    notes: [line('Note.')],
  });
});
