import type { Message } from '../../base/result';
import { chooseDelimiter } from '../text/choose-delimiter';
import { isEmptyRow, readTable } from '../text/read-table';
import type { Delimiter, TableRow } from '../text/read-table';
import { headingScore, readHeading } from './find-tables';

/** The rows of a text with the delimiter that was found. */
export interface Rows {
  readonly delimiter: Delimiter | undefined;
  readonly rows: readonly TableRow[];
  readonly messages: readonly Message[];
}

/** How well a delimiter fits: the most headings known in one row. */
function score(rows: readonly TableRow[]): number {
  return Math.max(0, ...rows.slice(0, 60).map((row) => headingScore(readHeading(row))));
}

/** The rows of a table by the delimiter with which its headings make most sense, out of quotation marks where each row stands in them. */
export function toRows(text: string): Rows {
  const delimiter = chooseDelimiter(text, score);
  const read = withoutMargin(readTable(text, delimiter ?? '\t'));
  // A spreadsheet that saved tabs as one column has put each whole row into quotation marks.
  const filled = read.rows.filter((row) => !isEmptyRow(row));
  const inner = filled.every(({ cells }) => cells.slice(1).every((cell) => cell === ''))
    ? unpack(text)
    : undefined;
  return inner ?? { delimiter, rows: read.rows, messages: read.messages };
}

function unpack(text: string): Rows | undefined {
  const lines = text.split(/\r\n?|\n/u);
  const quoted = lines.filter((line) => /^\s*".*[\t;,].*"[\s;,]*$/u.test(line)).length;
  if (quoted === 0 || quoted * 2 < lines.filter((line) => line.trim() !== '').length)
    return undefined;
  const bare = lines
    .map((line) =>
      line.replace(/^\s*"(.*)"[\s;,]*$/u, (_, inside: string) => inside.replaceAll('""', '"')),
    )
    .join('\n');
  const delimiter = chooseDelimiter(bare, score);
  return delimiter === undefined ? undefined : { delimiter, ...readTable(bare, delimiter) };
}

/** The rows without columns at the left that are empty throughout, as sheets with a margin have them. */
function withoutMargin({ rows, messages }: Pick<Rows, 'rows' | 'messages'>) {
  const margin = rows.reduce((least, { cells }) => {
    const first = cells.findIndex((cell) => cell !== '');
    return first === -1 ? least : Math.min(least, first);
  }, Infinity);
  if (margin === 0 || margin === Infinity) return { rows, messages };
  return { rows: rows.map((row) => ({ ...row, cells: row.cells.slice(margin) })), messages };
}
