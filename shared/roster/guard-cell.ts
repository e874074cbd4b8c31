/** Beginnings that make spreadsheets calculate a cell, full-width forms too, and the apostrophe that guards against it. */
const risky = /^[=+\-@\t\r'＝＋－＠]/u;

/** A cell that no spreadsheet takes for a formula: an apostrophe before whatever could be one. */
export function guardCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The cell as it was before it was guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell;
}
