import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorMessage, fail, succeed } from '../../../shared/base/result';
import type { Failure, Result } from '../../../shared/base/result';
import type {
  HistoryAnswer,
  HistoryRequest,
  KeptVersion,
  NewVersion,
  VersionList,
} from './history-messages';
import { thinVersions } from './thin-versions';

/**
 * Earlier versions of meetings, in one file of the app's own data. One thread of its own does the
 * work, in the order of the calls; no call throws, and a history that fails stops nothing else.
 */
export interface History {
  /** Keeps a version, and lets go of those that stand too close together by now. */
  readonly keep: (version: NewVersion) => Promise<Result<unknown>>;
  /** The versions of a meeting; damaged ones are counted and left out. */
  readonly list: (meeting: string) => Promise<Result<VersionList>>;
  /** A version with its text; the failure `history.damaged` where it is gone or does not match its hash. */
  readonly read: (meeting: string, id: number) => Promise<Result<KeptVersion>>;
  /** Puts another text in the place of a version's. */
  readonly rewrite: (meeting: string, id: number, bytes: Uint8Array) => Promise<Result<unknown>>;
  readonly drop: (meeting: string, ids: readonly number[]) => Promise<Result<unknown>>;
  /** Drops the versions of a meeting that do not match their hash. */
  readonly dropDamaged: (meeting: string) => Promise<Result<unknown>>;
  /** Drops all versions of a meeting, damaged ones as well. */
  readonly forget: (meeting: string) => Promise<Result<unknown>>;
  /** Leaves nothing of what was dropped, rewritten or forgotten in the files of the history. */
  readonly scrub: () => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
}

/** SQLite's result codes that have words of their own (sqlite.org/rescode.html). */
const words: Readonly<Record<number, string>> = {
  5: 'another program holds it',
  8: 'it may not be written',
  10: 'the disk reports an error',
  11: 'it is damaged',
  13: 'the disk is full',
  14: 'it cannot be opened',
  26: 'it is not a database',
};

function describe({ code, text }: NonNullable<HistoryAnswer['error']>): Failure {
  // The lower byte is the kind of error, the rest a detail.
  const reason = words[code & 0xff] ?? text;
  return fail(
    errorMessage(
      'history.failed',
      `The history of earlier versions does not work at the moment: ${reason}. Writing and saving go on.`,
    ),
  );
}

const damaged = fail(
  errorMessage('history.damaged', 'This version is damaged or gone, so it cannot be shown.'),
);

/**
 * Opens the history in a file, making it where there is none. A damaged file is begun anew with all
 * that can still be read of it.
 * @param worker where the code of its thread is: `history-worker.ts` beside this file, or its build.
 */
export async function openHistory(
  file: string,
  worker: URL,
  now: () => Date = () => new Date(),
): Promise<History> {
  await mkdir(dirname(file), { recursive: true });
  const thread = new Worker(worker, { workerData: { file } });
  const waiting = new Map<number, (answer: HistoryAnswer) => void>();
  let broken: string | undefined;
  let lastId = 0;

  thread.on('message', (answer: HistoryAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) thread.unref();
  });
  thread.on('error', (error) => {
    broken = error instanceof Error ? error.message : String(error);
  });
  thread.on('exit', () => {
    broken ??= 'it has ended';
    waiting.forEach((settle, id) => settle({ id, error: { code: 0, text: broken ?? '' } }));
    waiting.clear();
  });
  // Only an answer that somebody waits for keeps the app from ending.
  thread.unref();

  async function ask(request: HistoryRequest): Promise<Result<HistoryAnswer['value']>> {
    if (broken !== undefined) return describe({ code: 0, text: broken });
    lastId += 1;
    const id = lastId;
    const answer = await new Promise<HistoryAnswer>((resolve) => {
      waiting.set(id, resolve);
      thread.ref();
      thread.postMessage({ id, request });
    });
    return answer.error === undefined ? succeed(answer.value) : describe(answer.error);
  }

  return {
    keep: async (version) => {
      const kept = (await ask({ type: 'keep', version })) as Result<VersionList>;
      if (!kept.ok) return kept;
      const ids = thinVersions(kept.value.versions, now().getTime());
      return ids.length === 0 ? kept : ask({ type: 'drop', meeting: version.meeting, ids });
    },
    list: (meeting) => ask({ type: 'list', meeting }) as Promise<Result<VersionList>>,
    read: async (meeting, id) => {
      const found = (await ask({ type: 'read', meeting, id })) as Result<KeptVersion | null>;
      if (!found.ok) return found;
      return found.value === null ? damaged : succeed(found.value);
    },
    rewrite: (meeting, id, bytes) => ask({ type: 'rewrite', meeting, id, bytes }),
    drop: (meeting, ids) => ask({ type: 'drop', meeting, ids }),
    dropDamaged: (meeting) => ask({ type: 'dropDamaged', meeting }),
    forget: (meeting) => ask({ type: 'forget', meeting }),
    scrub: () => ask({ type: 'scrub' }),
    close: async () => {
      await ask({ type: 'close' });
      await thread.terminate();
    },
  };
}
