import { expect, test } from 'vitest';
import { readTable } from '../../../shared/importers/text/read-table';

const cellsOf = (text: string, delimiter: ',' | ';' | '\t' = ',') =>
  readTable(text, delimiter).rows.map(({ line, cells }) => `${String(line)}: ${cells.join('|')}`);

test('quoted cells hold delimiters and line breaks, and lines are counted through them', () => {
  expect(cellsOf('a,b\r\n"x, y","two\r\nlines"\r\nc,d')).toEqual([
    '1: a|b',
    '2: x, y|two lines',
    '4: c|d',
  ]);
});

test('wrappers against spreadsheets, control characters and marks of direction are undone', () => {
  expect(cellsOf('="2030-01-01 10:00:00",A\u0000n\u202Ea\u200B,"=""25"""')).toEqual([
    '1: 2030-01-01 10:00:00|Ana|25',
  ]);
});

test('a quotation mark that is never closed takes nothing with it and is told', () => {
  const { rows, messages } = readTable('name\tx\n"Bo" Lind\t1\nC\t"D\nE\t3\n', '\t');
  expect(rows.map(({ cells }) => cells.join('|'))).toEqual([
    'name|x',
    '"Bo" Lind|1',
    'C|"D',
    'E|3',
    '',
  ]);
  expect(messages.map(({ where }) => where)).toEqual(['line 2', 'line 3']);
});

test('formulas and words that reach into JavaScript stay words', () => {
  expect(cellsOf('=cmd|calc,__proto__\n@SUM(A1),constructor')).toEqual([
    '1: =cmd|calc|__proto__',
    '2: @SUM(A1)|constructor',
  ]);
});
