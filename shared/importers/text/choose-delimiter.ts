import { isEmptyRow, readTable } from './read-table';
import type { Delimiter, TableRow } from './read-table';

/** Tabs before semicolons before commas: dates and names hold commas of their own. */
const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/**
 * The delimiter with which the beginning of a text makes most sense: where most columns are known by
 * their heading (`score`), else where most rows have equally many cells; nothing where rows have one cell.
 */
export function chooseDelimiter(
  text: string,
  score: (rows: readonly TableRow[]) => number,
): Delimiter | undefined {
  const sample = text.slice(0, 60_000);
  const tried = delimiters
    .filter((delimiter) => sample.includes(delimiter))
    .map((delimiter) => {
      const { rows } = readTable(sample, delimiter);
      return { delimiter, points: score(rows), even: evenness(rows) };
    });
  const best = tried.toSorted((a, b) => b.points - a.points || b.even - a.even)[0];
  return best !== undefined && (best.points > 0 || best.even > 0) ? best.delimiter : undefined;
}

/** The share of rows that have the commonest number of cells, where that is more than one. */
function evenness(rows: readonly TableRow[]): number {
  const filled = rows.filter((row) => !isEmptyRow(row));
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return width > 1 && count * 2 > filled.length ? count / filled.length : 0;
}
