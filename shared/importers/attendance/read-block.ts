import type { TableRow } from '../text/read-table';
import type { MeetingBlock } from './attendance-file';
import type { ColumnKind } from './columns';
import type { PeopleTable } from './find-tables';
import { readHeading } from './find-tables';
import { isDuration } from './read-duration';
import { offsetInHeading, readMoment } from './read-moment';
import type { WrittenMoment } from './read-moment';
import type { ToInstant } from './to-instants';

/** The facts about the meeting that stand before its tables, days not yet told apart from months. */
export interface WrittenBlock {
  readonly title?: string;
  readonly start?: WrittenMoment;
  readonly end?: WrittenMoment;
  readonly lines: readonly number[];
}

/**
 * Reads what stands before a table: a heading row with a row of values, or rows of label and value.
 * Labels are in any language; the first moment is the start, the second the end, the first words the title.
 */
export function readBlock({
  preamble,
  preambleHeadings,
  columns,
  heading: tableHeading,
  rows,
}: PeopleTable): WrittenBlock {
  const lines = preamble.map(({ line }) => line);
  const heading = preambleHeadings[0];
  // Webex and some reports repeat the facts about the meeting in every row.
  if (heading === undefined && columns.includes('title') && rows[0] !== undefined) {
    return readValues(tableHeading, rows[0], lines, columns);
  }
  if (heading !== undefined) {
    const values = preamble[preamble.indexOf(heading) + 1];
    return values === undefined ? { lines } : readValues(heading, values, lines);
  }
  const pairs = preamble.flatMap(({ cells }) => {
    const [label, value] = cells;
    return label === undefined || label === '' || value === undefined || value === ''
      ? []
      : [{ label, value }];
  });
  const values = pairs.map(({ value }) => value);
  const moments = pairs.flatMap(({ label, value }) => {
    const moment = readLabelled(label, value);
    return moment?.day === undefined || isDuration(value) ? [] : [moment];
  });
  const title = values.find(
    (value) =>
      !/^\d+$/u.test(value) &&
      !isDuration(value) &&
      readMoment(value)?.day === undefined &&
      !/^[\da-f-]{20,}$/iu.test(value),
  );
  return compact(title === 'null' ? undefined : title, moments[0], moments[1], lines);
}

function readValues(
  heading: TableRow,
  { cells }: TableRow,
  lines: readonly number[],
  columns?: PeopleTable['columns'],
): WrittenBlock {
  const kinds = columns ?? readHeading(heading);
  const find = (kind: ColumnKind) => kinds.indexOf(kind);
  const moment = (kind: ColumnKind, other: ColumnKind) => {
    // In a block about the meeting alone its times are called as those of people are elsewhere.
    const at = find(kind) !== -1 || columns !== undefined ? find(kind) : find(other);
    return at === -1 ? undefined : readLabelled(heading.cells[at] ?? '', cells[at] ?? '');
  };
  const title = cells[find('title')] ?? '';
  return compact(
    title === '' ? undefined : title,
    moment('start', 'join'),
    moment('end', 'leave'),
    lines,
  );
}

/** A moment below or beside words that may say in which zone it is. */
function readLabelled(label: string, value: string): WrittenMoment | undefined {
  const moment = readMoment(value);
  const offset = offsetInHeading(label);
  return moment === undefined || offset === undefined || moment.offset !== undefined
    ? moment
    : { ...moment, offset };
}

function compact(
  title: string | undefined,
  start: WrittenMoment | undefined,
  end: WrittenMoment | undefined,
  lines: readonly number[],
): WrittenBlock {
  return {
    lines,
    ...(title === undefined ? {} : { title }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** The facts about the meeting with their moments in UTC. */
export function toMeetingBlock(
  { title, start, end, lines }: WrittenBlock,
  toInstant: ToInstant,
): MeetingBlock {
  const [from, to] = [toInstant(start), toInstant(end)];
  return {
    lines,
    ...(title === undefined ? {} : { title }),
    ...(from === undefined ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
  };
}
