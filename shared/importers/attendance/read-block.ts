import type { TableRow } from '../text/read-table';
import type { MeetingBlock } from './attendance-file';
import type { PeopleTable } from './find-tables';
import { readHeading } from './find-tables';
import { isDuration } from './read-duration';
import { readMoment } from './read-moment';
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
export function readBlock({ preamble, preambleHeadings }: PeopleTable): WrittenBlock {
  const lines = preamble.map(({ line }) => line);
  const heading = preambleHeadings[0];
  if (heading !== undefined) {
    const values = preamble[preamble.indexOf(heading) + 1];
    return values === undefined ? { lines } : readValues(heading, values, lines);
  }
  const values = preamble.flatMap(({ cells }) => {
    const [label, value] = cells;
    return label === undefined || label === '' || value === undefined || value === ''
      ? []
      : [value];
  });
  const moments = values.flatMap((value) => {
    const moment = readMoment(value);
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
): WrittenBlock {
  const kinds = readHeading(heading);
  const value = (...wanted: readonly string[]) => {
    const at = kinds.findIndex((kind) => kind !== undefined && wanted.includes(kind));
    return at === -1 ? '' : (cells[at] ?? '');
  };
  const title = value('title');
  const [start, end] = [readMoment(value('start', 'join')), readMoment(value('end', 'leave'))];
  return compact(title === '' ? undefined : title, start, end, lines);
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
