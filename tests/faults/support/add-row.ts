import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/start-loopback';

/** One line of the table that `npm run faults` prints. */
export interface FaultRow {
  /** Where the line stands among the others. */
  readonly order: number;
  readonly fault: string;
  readonly runs: number;
  readonly outcome: string;
}

/** The folder in which the lines of a run are gathered. */
export const rowFolder = join(root, 'test-results/faults');

/** Adds a line to the table of this run; a fault that was caused again replaces its line. */
export function addRow(row: FaultRow): void {
  mkdirSync(rowFolder, { recursive: true });
  const name = `${String(row.order).padStart(3, '0')}.json`;
  writeFileSync(join(rowFolder, name), JSON.stringify(row));
}
