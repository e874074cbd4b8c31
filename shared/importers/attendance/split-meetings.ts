import type { ColumnKind } from './columns';
import type { PeopleTable } from './find-tables';

/** Columns that say of which meeting a row is. */
const meetingColumns: readonly ColumnKind[] = ['title', 'meetingId', 'start'];

/** A table whose rows name several meetings as one table for each of them, in the order of the file. */
export function splitMeetings(table: PeopleTable): readonly PeopleTable[] {
  // Where nothing else is a person's joining, a start may be each person's own.
  const isOwnStart = !table.columns.includes('join');
  const at = meetingColumns.flatMap((kind) => {
    const column = kind === 'start' && isOwnStart ? -1 : table.columns.indexOf(kind);
    return column === -1 ? [] : [column];
  });
  if (at.length < 2) return [table];
  const meetings = new Map<string, PeopleTable['rows'][number][]>();
  for (const row of table.rows) {
    const key = JSON.stringify(at.map((column) => row.cells[column] ?? ''));
    const rows = meetings.get(key);
    if (rows === undefined) meetings.set(key, [row]);
    else rows.push(row);
  }
  return meetings.size < 2
    ? [table]
    : [...meetings.values()].map((rows, index) =>
        index === 0 ? { ...table, rows } : { ...table, rows, preamble: [], caption: undefined },
      );
}
