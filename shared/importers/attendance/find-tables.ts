import type { TableRow } from '../text/read-table';
import { isEmptyRow } from '../text/read-table';
import { columnOf } from './columns';
import type { ColumnKind } from './columns';

/** What each column of a table holds, by its number; nothing where that is unknown. */
export type Columns = readonly (ColumnKind | undefined)[];

/** A table of people or events within a file. */
export interface PeopleTable {
  readonly type: 'people';
  readonly heading: TableRow;
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  /** The line over the table, such as "2. Participants" or "Panelist Details". */
  readonly caption?: TableRow | undefined;
  /** Rows before the table that speak of the meeting. */
  readonly preamble: readonly TableRow[];
  /** Heading rows of blocks about the meeting that stand in `preamble`. */
  readonly preambleHeadings: readonly TableRow[];
}

interface Heading {
  readonly at: number;
  readonly type: 'people' | 'meeting';
  readonly columns: Columns;
}

/** What the columns of a row are, if the row is a heading. */
export function readHeading(row: TableRow): Columns {
  const seen = new Set<ColumnKind>();
  const kinds = row.cells.map((cell) => {
    const kind = columnOf(cell);
    // Of two columns with one heading, the second is something else, such as the name typed at registration.
    if (kind === undefined || seen.has(kind)) return undefined;
    seen.add(kind);
    return kind;
  });
  // "Nome, Sobrenome" and "Name, Vorname": beside one part of a name, the bare word is the other part.
  if (!seen.has('name') || seen.has('given') === seen.has('surname')) return kinds;
  const isBare = /^(?:name|nom|nome|nombre|naam|navn|namn|nume)$/iu.test(
    row.cells[kinds.indexOf('name')] ?? '',
  );
  if (!isBare) return kinds;
  return kinds.map((kind) => (kind === 'name' ? (seen.has('given') ? 'surname' : 'given') : kind));
}

/** How many columns of a row are known headings, and whether one of them holds names. */
export function headingScore(columns: Columns): number {
  return columns.filter((kind) => kind !== undefined).length;
}

const nameKinds: readonly ColumnKind[] = ['name', 'displayName', 'surname', 'given'];

/** Whether a row stands above one with times or addresses while it has none itself. */
function isAboveData({ cells }: TableRow, next: TableRow | undefined): boolean {
  const isDatum = (cell: string) => /\d:\d\d|\d\.\d\d\.\d\d|^[^\s@]+@[^\s@]+$/u.test(cell);
  return !cells.some(isDatum) && next?.cells.some(isDatum) === true;
}

function headingType(row: TableRow, next: TableRow | undefined): Heading['type'] | undefined {
  const columns = readHeading(row);
  const has = (kind: ColumnKind) => columns.includes(kind);
  const score = headingScore(columns);
  const filled = row.cells.filter((cell) => cell !== '').length;
  // Where few headings are in a language known here, the rows below have to show that it is a table.
  if (score < 2 || (score * 3 < filled && !isAboveData(row, next))) return undefined;
  const isAboutMeeting = has('meetingId') || has('title') || has('count');
  // Lists of meetings name a host and count the people, so that "User Name" is nobody who attended.
  if (has('count') && has('meetingId')) return 'meeting';
  const aboutPeople =
    has('displayName') ||
    has('surname') ||
    has('attended') ||
    has('action') ||
    has('connection') ||
    (has('join') && has('leave') && has('name'));
  if (
    isAboutMeeting &&
    !aboutPeople &&
    (has('start') || has('join') || has('duration') || has('meetingId'))
  ) {
    return 'meeting';
  }
  return nameKinds.some(has) || has('agent') || (has('count') && score >= 2) ? 'people' : undefined;
}

/** A row that can stand over a table: a caption, or a label with its value. */
function isPreambleLike(row: TableRow): boolean {
  return row.cells.slice(2).every((cell) => cell === '');
}

/**
 * The tables of people in a file, each with the rows about the meeting that stand before it. A table
 * is found by its heading; a file may hold several (sections, or several meetings one after another).
 */
export function findTables(rows: readonly TableRow[]): readonly PeopleTable[] {
  const headings: Heading[] = [];
  rows.forEach((row, at) => {
    const type = headingType(row, rows[at + 1]);
    if (type !== undefined) headings.push({ at, type, columns: readHeading(row) });
  });
  const people = headings.filter(({ type }) => type === 'people');
  const starts = people.map((heading, index) =>
    preambleStart(rows, heading.at, people[index - 1]?.at ?? -1, headings),
  );
  return people.map(({ at, columns }, index): PeopleTable => {
    const heading = rows[at] ?? { line: 0, cells: [] };
    const before = rows.slice(starts[index] ?? 0, at).filter((row) => !isEmptyRow(row));
    const last = before.at(-1);
    const isCaption = last?.cells.slice(1).every((cell) => cell === '') === true;
    const preamble = isCaption ? before.slice(0, -1) : before;
    const lines = new Set(
      headings.filter(({ type }) => type === 'meeting').map(({ at: row }) => rows[row]?.line),
    );
    return {
      type: 'people',
      heading,
      columns,
      rows: rows.slice(at + 1, starts[index + 1] ?? rows.length).filter((row) => !isEmptyRow(row)),
      caption: isCaption ? last : undefined,
      preamble,
      preambleHeadings: preamble.filter(({ line }) => lines.has(line)),
    };
  });
}

/** Where the rows that belong to the table headed at `at` begin, after the table before it. */
function preambleStart(
  rows: readonly TableRow[],
  at: number,
  previous: number,
  headings: readonly Heading[],
): number {
  if (previous === -1) return 0;
  const block = headings.find((one) => one.type === 'meeting' && one.at > previous && one.at < at);
  let start = block?.at ?? at;
  while (start - 1 > previous) {
    const row = rows[start - 1];
    if (row === undefined || !isPreambleLike(row)) break;
    start -= 1;
  }
  // Rows with nothing but a name, up to the next empty one, still belong to the table before.
  if (start - 1 >= previous) {
    const gap = rows.findIndex((row, index) => index >= start && index < at && isEmptyRow(row));
    if (gap !== -1) return gap;
    const caption = rows[at - 1];
    const hasCaption =
      caption?.cells.slice(1).every((cell) => cell === '') === true && at - 1 > previous;
    return block?.at ?? (hasCaption ? at - 1 : at);
  }
  return start;
}
