import { expect, test } from 'vitest';
import { layTableGrid } from '../../shared/report/table-grid';
import { cell, table } from '../builders/report-tree';

/** The grid as letters: the cell's text where it begins, in small where it only covers. */
function drawGrid(rows: Parameters<typeof table>[1]): readonly string[] {
  return layTableGrid(table('', rows)).map((row) =>
    row
      .map((place) => {
        const first = place?.cell.blocks[0];
        const span = first?.type === 'paragraph' ? first.content[0] : undefined;
        const letter = span?.type === 'text' ? span.text : '-';
        return place?.begins === false ? letter.toLowerCase() : letter;
      })
      .join(''),
  );
}

test('cells that span rows and columns cover their places', () => {
  expect(
    drawGrid([
      [cell('A', { rows: 2 }), cell('B', { columns: 2 })],
      [cell('C'), cell('D')],
      [cell('E', { columns: 3 })],
    ]),
  ).toEqual(['ABb', 'aCD', 'Eee']);
});

test('rows that are too short are filled, cells beyond the last row or column are kept', () => {
  expect(drawGrid([[cell('A', { rows: 9 })], [cell('B'), cell('C')], []])).toEqual([
    'A--',
    'aBC',
    'a--',
  ]);
});
