import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openJournal } from '../../../../electron/services/journal/journal';
import type { Journal } from '../../../../electron/services/journal/journal';

/** The journal's thread, run from its source. */
export const journalWorker = new URL(
  '../../../../electron/services/journal/journal-worker.ts',
  import.meta.url,
);

/** A journal in a folder, closed at the end of the test. */
export async function openTestJournal(folder: string): Promise<Journal> {
  const journal = await openJournal(join(folder, 'journal.db'), journalWorker);
  onTestFinished(() => journal.close());
  return journal;
}
