import type { TableBlock, TableCell } from './report';

/** A place of a table's grid: the cell that covers it, and whether the cell begins here. */
export interface GridPlace {
  readonly cell: TableCell;
  readonly begins: boolean;
}

/**
 * The rows of a table as places, one for each column, so that spans can be told apart from missing
 * cells; a place that no cell covers is undefined. All rows are equally long, and spans end at the
 * last row.
 */
export function layTableGrid(table: TableBlock): readonly (readonly (GridPlace | undefined)[])[] {
  const grid = table.rows.map((): (GridPlace | undefined)[] => []);
  table.rows.forEach((cells, top) => {
    const row = grid[top] ?? [];
    for (const cell of cells) {
      let column = 0;
      while (row[column] !== undefined) column += 1;
      placeCell(cell, column, grid.slice(top, top + Math.max(cell.rows, 1)));
    }
  });
  const columnCount = Math.max(table.widths.length, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columnCount }, (_, column) => row[column]));
}

function placeCell(
  cell: TableCell,
  start: number,
  rows: readonly (GridPlace | undefined)[][],
): void {
  const end = start + Math.max(cell.columns, 1);
  rows.forEach((row, index) => {
    for (let column = start; column < end; column += 1) {
      row[column] ??= { cell, begins: index === 0 && column === start };
    }
  });
}
