import type { TableBlock, TableCell } from '../../../report';
import { layTableGrid } from '../../../table-grid';
import type { GridPlace } from '../../../table-grid';

/** A cell of a row as Word has it; one that only goes on from the row above says so. */
export interface GridCell {
  /** None where the table has a gap, or where a cell goes on. */
  readonly cell: TableCell | undefined;
  readonly column: number;
  readonly columns: number;
  readonly merge: 'none' | 'begins' | 'goesOn';
}

/** The rows of a table with every column of the grid covered once, as Word demands. */
export function gridRows(table: TableBlock): readonly (readonly GridCell[])[] {
  const grid = layTableGrid(table);
  return grid.map((places, row) => {
    const cells: GridCell[] = [];
    let column = 0;
    while (column < places.length) {
      const place = places[column];
      let end = column + 1;
      while (place !== undefined && end < places.length && isSame(places[end], place)) end += 1;
      const isBelow = place !== undefined && isSame(grid[row - 1]?.[column], place);
      const goesDown = place !== undefined && isSame(grid[row + 1]?.[column], place);
      cells.push({
        cell: place?.begins === true ? place.cell : undefined,
        column,
        columns: end - column,
        merge: isBelow ? 'goesOn' : goesDown ? 'begins' : 'none',
      });
      column = end;
    }
    return cells;
  });
}

function isSame(one: GridPlace | undefined, other: GridPlace): boolean {
  return one?.cell === other.cell;
}
