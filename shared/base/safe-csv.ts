/** Beginnings that a spreadsheet takes for a formula, also in full width and behind white space. */
const formula = /^\s*[=+\-@＝＋－＠|%\t\r]/u;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/u;

/**
 * A table as CSV that any spreadsheet opens safely: UTF-8 with its byte order mark, CRLF, every cell in
 * quotes where it needs them, and cells that could be formulas led by an apostrophe.
 */
export function writeSafeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: string): string {
  const safe = harmlessCell(cell);
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell that no spreadsheet calculates: one that could be a formula is led by an apostrophe. */
export function harmlessCell(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** The words of a cell as they were before `harmlessCell`. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
