import type { Cell, CellBlock, Table } from '../../../../../shared/domain/shape';
import type { PastedBlock } from '../pasted';

/** Reads an HTML table with its spans; rows of header cells at the top are header rows. A layout table of one cell is none. */
export function readTable(
  table: Element,
  readBlocks: (cell: Element) => readonly PastedBlock[],
): PastedBlock | undefined {
  const rowElements = [...table.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === table,
  );
  const rows = rowElements.map((row) => ({
    cells: [...row.children]
      .filter((cell) => /^T[DH]$/iu.test(cell.tagName))
      .slice(0, 63)
      .map((cell) => readCell(cell, readBlocks)),
  }));
  if (rows.length === 0 || rows.every(({ cells }) => cells.length === 0)) return undefined;
  const isHeader = (row: Element) =>
    row.closest('thead') !== null || [...row.children].every((cell) => /^TH$/iu.test(cell.tagName));
  const body = rowElements.findIndex((row) => !isHeader(row));
  const headerRows = Math.min(10, body === -1 ? rows.length : body);
  const value: Table = { headerRows: headerRows === 0 ? 1 : headerRows, headerColumns: 0, rows };
  return { shape: { type: 'table', table: value }, level: 0, content: [] };
}

function readCell(cell: Element, readBlocks: (cell: Element) => readonly PastedBlock[]): Cell {
  const blocks = readBlocks(cell).map(({ shape, level, content }): CellBlock => {
    const cellShape = shape.type === 'item' || shape.type === 'rule' ? shape : paragraph;
    return { shape: cellShape, level, content };
  });
  const columns = span(cell.getAttribute('colspan'), 63);
  const rows = span(cell.getAttribute('rowspan'), 10_000);
  return {
    blocks,
    ...(columns === undefined ? {} : { columns }),
    ...(rows === undefined ? {} : { rows }),
  };
}

const paragraph = { type: 'paragraph' } as const;

function span(value: string | null, most: number): number | undefined {
  const count = Number(value ?? '1');
  return Number.isInteger(count) && count > 1 && count <= most ? count : undefined;
}
