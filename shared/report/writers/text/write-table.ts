import type { TableBlock } from '../../report';
import type { GridPlace } from '../../table-grid';
import { layTableGrid } from '../../table-grid';
import { cellLines } from './cell-lines';
import { displayWidth } from './display-width';
import { hangLines, indentLines, wrapLines } from './paragraph-lines';
import type { TextContext } from './text-context';
import { writeSpans } from './write-spans';

/** A place of the table with the lines of its cell, if the cell begins there. */
interface Place {
  readonly lines: readonly string[];
  readonly cell: GridPlace['cell'] | undefined;
}

/** Spaces between columns. */
const gap = 2;

/**
 * Writes a table with its caption above: in aligned columns when every cell is one line and all fit,
 * otherwise row by row, each cell after the header of its column.
 */
export function writeTable(
  table: TableBlock,
  context: TextContext,
  columns: number,
): readonly string[] {
  const caption = wrapLines(writeSpans(table.caption, context, table.threads), columns);
  const rows = layTableGrid(table).map((row) =>
    row.map((place): Place => ({
      lines: place?.begins === true ? cellLines(place.cell, context) : [],
      cell: place?.cell,
    })),
  );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column]?.lines[0] ?? ''))),
  );
  const width = widths.reduce((sum, next) => sum + next + gap, -gap);
  const fits = width <= columns && rows.flat().every((place) => place.lines.length <= 1);
  const body = fits
    ? alignColumns(rows, widths, table.headerRows)
    : listRows(rows, table.headerRows, columns);
  return caption.length > 0 && body.length > 0 ? [...caption, '', ...body] : [...caption, ...body];
}

function alignColumns(
  rows: readonly (readonly Place[])[],
  widths: readonly number[],
  headerRows: number,
): readonly string[] {
  const lines = rows.map((row) =>
    row
      .map(({ lines: [line = ''] }, column) =>
        line.padEnd(line.length + (widths[column] ?? 0) - displayWidth(line)),
      )
      .join(' '.repeat(gap))
      .trimEnd(),
  );
  if (headerRows === 0 || headerRows >= lines.length) return lines.filter((line) => line !== '');
  const rule = widths.map((width) => '-'.repeat(width)).join(' '.repeat(gap));
  const parts = [...lines.slice(0, headerRows), rule, ...lines.slice(headerRows)];
  return parts.filter((line) => line !== '');
}

/** Each row begins with its first cell; the others follow below it, set in. */
function listRows(
  rows: readonly (readonly Place[])[],
  headerRows: number,
  columns: number,
): readonly string[] {
  const headers = rows.slice(0, headerRows);
  const shown = headerRows < rows.length ? rows.slice(headerRows) : rows;
  return shown
    .map((row) => listCells(row, headerRows < rows.length ? headers : [], columns))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function listCells(
  row: readonly Place[],
  headers: readonly (readonly Place[])[],
  columns: number,
): readonly string[] {
  const [lead, ...others] = row;
  const below = others.flatMap((place, index) => {
    const header = headerOf(place, index + 1, row, headers);
    const label = header === '' || place.lines.length === 0 ? '' : `${header}:`;
    return hangLines(label, place.lines, 2, columns - 2);
  });
  return [...wrapLines(lead?.lines ?? [], columns), ...indentLines(below, 2)];
}

/** The headers of the columns that a cell covers. */
function headerOf(
  place: Place,
  start: number,
  row: readonly Place[],
  headers: readonly (readonly Place[])[],
): string {
  const covered = row.flatMap((other, column) =>
    column >= start && other.cell !== undefined && other.cell === place.cell ? [column] : [],
  );
  return covered
    .map((column) => headers.flatMap((cells) => cells[column]?.lines ?? []).join(' '))
    .filter((header) => header !== '')
    .join(', ');
}
