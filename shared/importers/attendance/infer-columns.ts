import { isEmptyRow } from '../text/read-table';
import type { TableRow } from '../text/read-table';
import type { ColumnKind } from './columns';
import type { Columns, PeopleTable } from './find-tables';
import { readHeading } from './find-tables';
import { readAction } from './read-action';
import { isDuration } from './read-duration';
import { readMoment } from './read-moment';

/** The thirteen columns of Webex's attendee report, in the order that every language keeps. */
const webexOrder: Columns = [
  'title',
  'start',
  'end',
  'displayName',
  'given',
  'surname',
  'role',
  'email',
  'join',
  'leave',
  'duration',
  'connection',
  'session',
];

/** What most filled cells of a column are. */
type Content = 'moment' | 'duration' | 'email' | 'number' | 'action' | 'text' | 'empty';

interface ColumnContent {
  readonly content: Content;
  readonly distinct: number;
  readonly filled: number;
}

/**
 * Tables whose headings are in no known language, by what their cells hold: two columns of times are
 * joining and leaving, the first column of differing words is the name.
 */
export function inferTables(rows: readonly TableRow[]): readonly PeopleTable[] {
  const tables: PeopleTable[] = [];
  let narrow: TableRow[] = [];
  let block: TableRow[] = [];
  const widest = rows.some((row) => width(row) >= 3)
    ? 3
    : rows.some((row) => width(row) === 2)
      ? 2
      : 1;
  const close = () => {
    const table = inferTable(block, narrow);
    if (table !== undefined) {
      tables.push(table);
      narrow = [];
    } else if (block.length > 0) narrow.push(...block);
    block = [];
  };
  for (const row of rows) {
    if (width(row) >= widest) block.push(row);
    else if (isEmptyRow(row)) close();
    else if (block.length > 1) block.push(row);
    else narrow.push(row);
  }
  close();
  return tables;
}

/** The number of cells up to the last filled one. */
function width({ cells }: TableRow): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function inferTable(
  block: readonly TableRow[],
  narrow: readonly TableRow[],
): PeopleTable | undefined {
  const [first, ...others] = block;
  if (first === undefined) return undefined;
  const isHeading =
    others.length > 0 &&
    (readHeading(first).some((kind) => kind !== undefined) ||
      isSingleWords(first, others) ||
      (first.cells.every((cell) => contentOf(cell) === 'text' || cell === '') &&
        others.some((row) =>
          row.cells.some((cell) =>
            ['moment', 'email', 'number', 'duration'].includes(contentOf(cell)),
          ),
        )));
  const rows = isHeading ? others : block;
  const heading = isHeading ? first : { line: 0, cells: [] };
  const columns = inferColumns(rows, heading);
  if (!columns.some((kind) => kind === 'name' || kind === 'displayName')) return undefined;
  const last = narrow.at(-1);
  const isCaption = last !== undefined && width(last) === 1;
  return {
    type: 'people',
    heading,
    columns,
    rows,
    caption: isCaption ? last : undefined,
    preamble: isCaption ? narrow.slice(0, -1) : [...narrow],
    preambleHeadings: [],
  };
}

/** A row of single words above names that nearly all have two or more: "Who;Where". */
function isSingleWords(first: TableRow, others: readonly TableRow[]): boolean {
  const isOneWord = (cell: string) => cell === '' || /^\p{L}[\p{L}\p{M}.:]*$/u.test(cell);
  if (others.length < 3 || !first.cells.every(isOneWord)) return false;
  return first.cells.some((cell, at) => {
    const long = others.filter(({ cells }) => /\p{L}\s+\p{L}/u.test(cells[at] ?? '')).length;
    return cell !== '' && long * 4 >= others.length * 3;
  });
}

function contentOf(cell: string): Content {
  if (cell === '' || /^-+$/u.test(cell)) return 'empty';
  if (/^[^\s@]+@[^\s@]+$/u.test(cell)) return 'email';
  if (/^\d+(?:[.,]\d+)?$/u.test(cell)) return 'number';
  if (isDuration(cell)) return 'duration';
  if (cell.length < 40 && readMoment(cell) !== undefined) return 'moment';
  return 'text';
}

/** What columns hold, by their cells and by those headings that are known after all. */
export function inferColumns(rows: readonly TableRow[], heading: TableRow): Columns {
  const sample = rows.slice(0, 300);
  const count = Math.max(0, ...sample.map(width));
  const contents = settleActions(
    Array.from({ length: count }, (_, column) => describe(sample, column)),
  );
  const known = readHeading(heading);
  if (count === 13 && contents[8]?.content === 'moment' && contents[9]?.content === 'moment') {
    return webexOrder;
  }
  const kinds: (ColumnKind | undefined)[] = Array.from({ length: count }, (_, at) => known[at]);
  const give = (kind: ColumnKind, at: number | undefined) => {
    if (at === undefined || at < 0 || kinds.includes(kind)) return;
    kinds[at] ??= kind;
  };
  const find = (content: Content) =>
    contents.findIndex((one, at) => one.content === content && kinds[at] === undefined);
  give('email', find('email'));
  const moments = contents.flatMap((one, at) =>
    one.content === 'moment' && kinds[at] === undefined ? [at] : [],
  );
  const action = contents.findIndex(
    (one, at) => one.content === 'action' && kinds[at] === undefined,
  );
  if (moments.length === 1 && action !== -1) {
    give('action', action);
    give('timestamp', moments[0]);
  } else if (!kinds.includes('timestamp')) {
    const two = moments.length > 2 ? moments.slice(-2) : moments;
    give('join', two[0]);
    give('leave', two[1]);
    if (find('duration') !== -1) give('duration', find('duration'));
    else if (moments.length > 0) give('duration', find('number'));
  }
  const text = contents.findIndex(
    (one, at) =>
      one.content === 'text' && kinds[at] === undefined && one.distinct * 5 >= one.filled * 2,
  );
  if (!kinds.some((kind) => kind === 'name' || kind === 'displayName'))
    give('name', text === -1 ? find('text') : text);
  return kinds;
}

/**
 * The columns of a table that was found by its headings, with those columns of times, durations and
 * addresses whose headings are in no known language taken for what is still missing.
 */
export function completeColumns({ columns, rows }: PeopleTable): Columns {
  const sample = rows.slice(0, 300);
  const kinds = [...columns];
  const has = (kind: ColumnKind) => kinds.includes(kind);
  const contents = columns.map((kind, at) =>
    kind === undefined ? describe(sample, at).content : 'empty',
  );
  const open = (content: Content) =>
    contents.flatMap((one, at) => (one === content && kinds[at] === undefined ? [at] : []));
  const give = (kind: ColumnKind, at: number | undefined) => {
    if (at !== undefined && !has(kind)) kinds[at] = kind;
  };
  give('email', open('email')[0]);
  const [moment, next] = open('moment');
  const [action] = open('action');
  const isEvents =
    has('action') ||
    has('timestamp') ||
    (moment !== undefined && next === undefined && action !== undefined && !has('join'));
  if (isEvents && !has('leave')) {
    if (!has('join')) give('timestamp', moment);
    if (has('timestamp')) give('action', action);
  } else if (!has('timestamp')) {
    const joined = kinds.indexOf('join');
    const left = kinds.indexOf('leave');
    // What stands on the wrong side of the known one is another time, such as that of registering.
    if (joined !== -1)
      give(
        'leave',
        open('moment').find((at) => at > joined),
      );
    else if (left !== -1)
      give(
        'join',
        open('moment').findLast((at) => at < left),
      );
    else if (next !== undefined)
      [moment, next].forEach((at, index) => give(index === 0 ? 'join' : 'leave', at));
  }
  if (has('join') || has('leave')) give('duration', open('duration')[0]);
  return kinds;
}

/** In a short list few names look like few actions: the last such column has the actions. */
function settleActions(contents: readonly ColumnContent[]): readonly ColumnContent[] {
  const last = contents.findLastIndex(({ content }) => content === 'action');
  return contents.map((one, at) =>
    one.content === 'action' && at !== last ? { ...one, content: 'text' } : one,
  );
}

function describe(rows: readonly TableRow[], column: number): ColumnContent {
  const counts = new Map<Content, number>();
  const words = new Set<string>();
  let filled = 0;
  let actions = 0;
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    const content = contentOf(cell);
    if (content === 'empty') continue;
    filled += 1;
    words.add(cell);
    if (content === 'text' && readAction(cell) !== undefined) actions += 1;
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  const [content, times] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['empty' as const, 0];
  if (filled === 0 || times * 10 < filled * 6)
    return { content: 'text', distinct: words.size, filled };
  const isAction =
    content === 'text' && filled > 1 && (actions === filled || (words.size <= 3 && filled >= 4));
  return { content: isAction ? 'action' : content, distinct: words.size, filled };
}
