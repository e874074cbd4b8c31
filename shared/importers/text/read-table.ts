import papaparse from 'papaparse/papaparse.js';
import { warningMessage } from '../../base/result';
import type { Message } from '../../base/result';
import { collapseSpace } from '../../base/text';
import { maxCellLength, maxRowCells, maxTableRows } from './import-limits';

/** What stands between the cells of a row. */
export type Delimiter = '\t' | ';' | ',';

/** A row of a table with the number of the line, from 1, on which it begins. */
export interface TableRow {
  readonly line: number;
  /** Words of the cells: wrappers against spreadsheets undone, control characters gone, spaces joined. */
  readonly cells: readonly string[];
}

/** The rows of a text, and what was strange about them. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly messages: readonly Message[];
}

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads rows by the rules of CSV (RFC 4180) with this delimiter. A quotation mark that is never closed
 * does not swallow what follows: such a text is read line by line, and the lines are named.
 */
export function readTable(text: string, delimiter: Delimiter): TableRows {
  const even = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n');
  const messages: Message[] = [];
  const { data, errors } = papaparse.parse(even, {
    delimiter,
    newline: '\n',
    preview: maxTableRows + 1,
  });
  const raw = errors.some(({ code }) => code.endsWith('Quotes'))
    ? readLineByLine(even, delimiter, messages)
    : numberRows(data);
  if (raw.length > maxTableRows) {
    messages.push(
      warningMessage(
        'table.too-many-rows',
        `Only the first ${String(maxTableRows)} rows were read.`,
        `line ${String(raw[maxTableRows]?.line ?? maxTableRows)}`,
      ),
    );
  }
  const rows = raw.slice(0, maxTableRows).map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, maxRowCells).map(tidyCell),
  }));
  return { rows, messages };
}

/** Line breaks inside quoted cells count as lines too. */
function numberRows(data: readonly (readonly string[])[]): readonly RawRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return row;
  });
}

function readLineByLine(
  text: string,
  delimiter: Delimiter,
  messages: Message[],
): readonly RawRow[] {
  const lines = text.split('\n', maxTableRows + 1);
  return lines.map((content, index): RawRow => {
    const line = index + 1;
    const { data, errors } = papaparse.parse(content, { delimiter, newline: '\n' });
    if (errors.every(({ code }) => !code.endsWith('Quotes')))
      return { line, cells: data[0] ?? [''] };
    if (messages.length < 100) {
      messages.push(
        warningMessage(
          'table.open-quote',
          'A quotation mark is not closed; the line was read as it stands.',
          `line ${String(line)}`,
        ),
      );
    }
    return { line, cells: content.split(delimiter) };
  });
}

/** Control characters and marks of direction, which no name or time needs; white space stays. */
const invisible =
  // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** The words of a cell: `="…"` undone, control characters removed, spaces joined, length limited. */
export function tidyCell(cell: string): string {
  const short = cell.length > maxCellLength ? cell.slice(0, maxCellLength) : cell;
  // Most cells are plain letters and digits and need nothing done.
  if (/^[\w/:.@+-]*$/u.test(short)) return short;
  const bare = short.trim();
  const unwrapped = /^="(.*)"$/su.exec(bare)?.[1]?.replaceAll('""', '"') ?? bare;
  return collapseSpace(unwrapped.toWellFormed().replace(invisible, ''));
}

/** Whether a row has nothing in it; spreadsheets pad with empty cells. */
export function isEmptyRow({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === '');
}
