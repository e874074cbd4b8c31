import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Failure, Result } from '../../../shared/base/result';
import type {
  JournalAnswer,
  JournalContent,
  JournalEntry,
  JournalRequest,
} from './journal-messages';

type Request<Type extends JournalRequest['type']> = Omit<
  Extract<JournalRequest, { type: Type }>,
  'type'
>;

/**
 * What is typed and not yet in a meeting's file, on disk: an answer comes when the record would
 * survive a power cut. One thread of its own does the work, in the order of the calls.
 */
export interface Journal {
  readonly append: (record: Request<'append'>) => Promise<Result<unknown>>;
  /** Begins with a record that says the whole meeting, in the place of all that was held of the file. */
  readonly begin: (record: Request<'begin'>) => Promise<Result<unknown>>;
  /** Notes which bytes the file is about to get, so that an unfinished save can be told from a foreign change. */
  readonly saving: (save: Request<'saving'>) => Promise<Result<unknown>>;
  /** Drops what the file now holds, and rests later records on its new state. */
  readonly saved: (save: Request<'saved'>) => Promise<Result<unknown>>;
  readonly forget: (path: string) => Promise<Result<unknown>>;
  /** Keeps what is held of a file under another name, so that the file can be written of anew. */
  readonly setAside: (path: string) => Promise<Result<unknown>>;
  /** What the journal holds of a file, or `null`. A base that does not match its hash is empty. */
  readonly read: (path: string) => Promise<Result<JournalContent | null>>;
  /** Every file of which the journal holds changes, the newest first: what a start after a crash looks at. */
  readonly list: () => Promise<Result<readonly JournalEntry[]>>;
  /** Takes over what can still be read of a damaged journal; each of its files then says that its end is missing. */
  readonly salvage: (from: string) => Promise<Result<unknown>>;
  /**
   * Leaves nothing of a meeting in the journal's files, neither set aside nor deleted; only what is
   * held of the file at `path` stays.
   */
  readonly scrub: (meeting: string, path?: string) => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
}

/** SQLite's result codes that have words of their own (sqlite.org/rescode.html), with ours. */
const words: Readonly<Record<number, readonly [code: string, reason: string]>> = {
  5: ['journal.held', 'another program holds the journal'],
  8: ['journal.read-only', 'the journal may not be written'],
  10: ['journal.disk-error', 'the disk reports an error'],
  11: ['journal.damaged-file', 'the journal is damaged'],
  13: ['journal.disk-full', 'the disk is full'],
  14: ['journal.cannot-open', 'the journal cannot be opened'],
  26: ['journal.damaged-file', 'the journal is not a database'],
};

function describe({ code, text }: NonNullable<JournalAnswer['error']>): Failure {
  // The lower byte is the kind of error, the rest a detail.
  const [own, reason] = words[code & 0xff] ?? ['journal.failed', text];
  return fail(
    errorMessage(
      own,
      `What you type is not on disk at the moment: ${reason}. Go on typing; it is kept here and written as soon as that works again.`,
    ),
  );
}

/**
 * Opens the journal in a file, making it where there is none.
 * @param worker where the code of its thread is: `journal-worker.ts` beside this file, or its build.
 * @param isLocked whether no other program may open it meanwhile; the lock ends with this process.
 */
export async function openJournal(file: string, worker: URL, isLocked = false): Promise<Journal> {
  // Where it cannot be made, every request fails with the reason.
  await mkdir(dirname(file), { recursive: true }).catch(() => undefined);
  const thread = new Worker(worker, { workerData: { file, isLocked } });
  const waiting = new Map<number, (answer: JournalAnswer) => void>();
  let broken: NonNullable<JournalAnswer['error']> | undefined;
  let lastId = 0;

  thread.on('message', (answer: JournalAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) thread.unref();
  });
  thread.on('error', (error) => {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
    broken = { code, text: error instanceof Error ? error.message : String(error) };
  });
  thread.on('exit', () => {
    const error = broken ?? { code: 0, text: 'the journal has ended' };
    broken = error;
    waiting.forEach((settle, id) => settle({ id, error }));
    waiting.clear();
  });
  // Only an answer that somebody waits for keeps the app from ending.
  thread.unref();

  async function ask(request: JournalRequest): Promise<Result<JournalAnswer['value']>> {
    if (broken !== undefined) return describe(broken);
    lastId += 1;
    const id = lastId;
    const answer = await new Promise<JournalAnswer>((resolve) => {
      waiting.set(id, resolve);
      thread.ref();
      thread.postMessage({ id, request });
    });
    return answer.error === undefined ? succeed(answer.value) : describe(answer.error);
  }

  return {
    append: (record) => ask({ type: 'append', ...record }),
    begin: (record) => ask({ type: 'begin', ...record }),
    saving: (save) => ask({ type: 'saving', ...save }),
    saved: (save) => ask({ type: 'saved', ...save }),
    forget: (path) => ask({ type: 'forget', path }),
    setAside: (path) => ask({ type: 'setAside', path }),
    read: (path) => ask({ type: 'read', path }) as Promise<Result<JournalContent | null>>,
    list: () => ask({ type: 'list' }) as Promise<Result<readonly JournalEntry[]>>,
    salvage: (from) => ask({ type: 'salvage', from }),
    scrub: (meeting, path) =>
      ask({ type: 'scrub', meeting, ...(path === undefined ? {} : { path }) }),
    close: async () => {
      await ask({ type: 'close' });
      await thread.terminate();
    },
  };
}
