import { isEmptyRow } from '../text/read-table';
import { findTables } from './find-tables';
import { inferTables } from './infer-columns';
import { toRows } from './to-rows';

/**
 * Whether a text is a list of people at a meeting: a table with known headings for names and something
 * else, or one whose cells are names beside times of joining and leaving, in whatever language.
 */
export function isAttendance(text: string): boolean {
  const { delimiter, rows } = toRows(text);
  // Sections of different widths favour no delimiter; tabs are then tried.
  const isTable = delimiter !== undefined || rows.some(({ cells }) => cells.length > 2);
  if (!isTable) return false;
  if (findTables(rows).length > 0) return true;
  const filled = rows.filter((row) => !isEmptyRow(row)).length;
  const people = inferTables(rows).filter(({ heading, columns }) => {
    const has = (...kinds: readonly (typeof columns)[number][]) =>
      kinds.every((kind) => columns.includes(kind));
    return heading.line > 0 && (has('join', 'leave') || has('action', 'timestamp'));
  });
  const listed = people.reduce((sum, table) => sum + table.rows.length, 0);
  return listed > 0 && listed * 2 >= filled - 12;
}
