import type { PreviewLine } from '../../../../shared/acts/import-preview';
import type { LineAccount } from './import-job';

/** So many lines with a word are shown one by one. */
const most = 300;

/** The account of all lines of a file, short enough for the screen. */
export function accountLines(lines: readonly PreviewLine[]): LineAccount {
  const counts: Partial<Record<PreviewLine['fate'], number>> = {};
  for (const { fate, line, lastLine } of lines) {
    counts[fate] = (counts[fate] ?? 0) + lastLine - line + 1;
  }
  const told = lines.filter(({ fate, why }) => fate === 'setAside' || why !== undefined);
  return { counts, told: told.slice(0, most), allTold: told.length };
}
