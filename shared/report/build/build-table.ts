import type { Note } from '../../domain/note';
import type { Cell, Table } from '../../domain/shape';
import type { Block, TableBlock, TableCell } from '../report';
import { render, type Builder } from './builder';
import { carried } from './carried';

/** Builds the blocks of a cell from its paragraphs, items and rules as notes. */
type CellBuilder = (blocks: readonly Note[]) => readonly Block[];

/** Builds a note that is a table; its text is the caption. */
export function buildTable(
  note: Note,
  table: Table,
  builder: Builder,
  buildBlocks: CellBuilder,
): readonly Block[] {
  const columns = countColumns(table);
  if (columns === 0) return [];
  const block: TableBlock = {
    type: 'table',
    caption: render(note.content, builder),
    headerRows: Math.min(table.headerRows, table.rows.length),
    headerColumns: Math.min(table.headerColumns, columns),
    widths: shareWidths(table.widths, columns),
    rows: layOut(table, columns).map((row, index) =>
      row.map(({ cell, column }) => buildCell(note, cell, index, column, table, buildBlocks)),
    ),
    ...carried(note, builder),
  };
  return [block];
}

/** A cell with the column in which it begins. */
interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** Finds each cell's column, past those that cells of earlier rows reach into, and fills short rows. */
function layOut(table: Table, columns: number): readonly (readonly PlacedCell[])[] {
  const taken = new Array<number>(columns).fill(0);
  return table.rows.map((row, index) => {
    const left = table.rows.length - index;
    const placed: PlacedCell[] = [];
    let column = 0;
    const cells = [...row.cells];
    while (column < columns) {
      if ((taken[column] ?? 0) > 0) {
        column += 1;
        continue;
      }
      const cell = cells.shift() ?? { blocks: [] };
      const free = freeColumns(taken, column);
      const width = Math.min(cell.columns ?? 1, free);
      const height = Math.min(cell.rows ?? 1, left);
      placed.push({ cell: { ...cell, columns: width, rows: height }, column });
      taken.fill(height, column, column + width);
      column += width;
    }
    for (let index = 0; index < columns; index += 1)
      taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
    return placed;
  });
}

function freeColumns(taken: readonly number[], from: number): number {
  const end = taken.findIndex((rows, column) => column >= from && rows > 0);
  return (end < 0 ? taken.length : end) - from;
}

function countColumns(table: Table): number {
  let most = table.widths?.length ?? 0;
  const reaching: { rows: number; readonly columns: number }[] = [];
  for (const row of table.rows) {
    const above = reaching.reduce((sum, cell) => sum + (cell.rows > 0 ? cell.columns : 0), 0);
    const own = row.cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0);
    most = Math.max(most, above + own);
    for (const cell of reaching) cell.rows -= 1;
    for (const cell of row.cells) {
      if ((cell.rows ?? 1) > 1)
        reaching.push({ rows: (cell.rows ?? 1) - 1, columns: cell.columns ?? 1 });
    }
  }
  return Math.min(most, 63);
}

function shareWidths(widths: readonly number[] | undefined, columns: number): readonly number[] {
  const usable = widths?.length === columns ? widths : new Array<number>(columns).fill(1);
  const sum = usable.reduce((total, width) => total + width, 0);
  return usable.map((width) => width / sum);
}

function buildCell(
  note: Note,
  cell: Cell,
  row: number,
  column: number,
  table: Table,
  buildBlocks: CellBuilder,
): TableCell {
  const blocks = buildBlocks(
    cell.blocks.map((block, index) => ({
      // Blocks of a cell have no id of their own; theirs tells the place in the table.
      id: `${note.id}-${String(row)}-${String(column)}-${String(index)}`,
      meaning: { kind: 'text' },
      ...block,
    })),
  );
  return {
    header: row < table.headerRows || column < table.headerColumns,
    columns: cell.columns ?? 1,
    rows: cell.rows ?? 1,
    ...(cell.align === undefined ? {} : { align: cell.align }),
    blocks,
  };
}
