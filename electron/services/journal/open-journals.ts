import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessage, fail, succeed, warningMessage } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';
import { openJournal } from './journal';
import type { Journal } from './journal';
import { joinJournals } from './join-journals';

/** Where journals are kept. */
export interface JournalPlace {
  /** The app's own folder. */
  readonly folder: string;
  /** A folder for the time in which that one cannot be written, such as the system's for temporary files. */
  readonly temporary: string;
  /** Where the code of a journal's thread is. */
  readonly worker: URL;
}

const name = 'journal.db';

const alreadyOpen = errorMessage(
  'journal.held',
  'Rapporteur is running already and has its journal open. Go on in its window, or close that first.',
);

/** Whether a folder is this user's and nobody else may look into it; others can put links where everybody writes. */
async function isPrivate(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  const user = process.getuid?.();
  return (
    stats?.isDirectory() === true &&
    (user === undefined || (stats.uid === user && (stats.mode & 0o077) === 0))
  );
}

/** Opens a journal, and begins it anew where it is no database any more; the damaged one is kept under another name. */
async function openSound(file: string, worker: URL): Promise<Result<Journal>> {
  const journal = await openJournal(file, worker, true);
  const listed: Result<unknown> = await journal.list();
  const code = listed.ok ? undefined : listed.messages[0]?.code;
  if (code !== 'journal.held' && code !== 'journal.damaged-file') return succeed(journal);
  await journal.close();
  if (code === 'journal.held') return fail(alreadyOpen);
  const kept = `${file}.damaged-${String(Date.now())}`;
  for (const end of ['', '-wal', '-shm']) {
    await rename(`${file}${end}`, `${kept}${end}`).catch(() => undefined);
  }
  const text = `The journal was damaged and is begun anew with all that could be read of it; the damaged one is kept as ${kept}.`;
  const anew = await openJournal(file, worker, true);
  // What cannot be read at all stays in the file that is kept.
  await anew.salvage(kept);
  return succeed(anew, [warningMessage('journal.begun-anew', text)]);
}

/**
 * Opens the journal of the app, and a second one elsewhere as soon as the first cannot be written
 * or where an earlier start left one. A journal that another running app holds is a failure.
 */
export async function openJournals({
  folder,
  temporary,
  worker,
}: JournalPlace): Promise<Result<Journal>> {
  const first = await openSound(join(folder, name), worker);
  if (!first.ok) return first;
  const own = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const elsewhere = join(temporary, `rapporteur-${own}`);

  async function openSecond(): Promise<Journal | undefined> {
    await mkdir(elsewhere, { mode: 0o700 }).catch(() => undefined);
    if (!(await isPrivate(elsewhere))) return undefined;
    const second = await openSound(join(elsewhere, name), worker);
    return second.ok ? second.value : undefined;
  }

  const left = existsSync(join(elsewhere, name)) ? await openSecond() : undefined;
  return succeed(joinJournals(first.value, left, openSecond), first.messages);
}
