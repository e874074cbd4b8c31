import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openHistory } from '../../../../electron/services/history/history';
import type { History } from '../../../../electron/services/history/history';

/** The history's thread, run from its source. */
export const historyWorker = new URL(
  '../../../../electron/services/history/history-worker.ts',
  import.meta.url,
);

/** A history in a folder, closed at the end of the test. */
export async function openTestHistory(folder: string, now?: () => Date): Promise<History> {
  const history = await openHistory(join(folder, 'history.db'), historyWorker, now);
  onTestFinished(() => history.close());
  return history;
}
