import type { ImportSource } from '../../../../shared/acts/import-preview';
import type {
  ImportAnswers,
  ImportOutcome,
  ImportReply,
  ImportRequest,
  ReadingPlace,
} from './import-job';

/** Reads one file in a thread of its own, again with every answer. */
export interface ImportReader {
  /** Resolves with the outcome of the latest answers; earlier ones that are still under way never resolve. */
  readonly read: (place: ReadingPlace, answers: ImportAnswers) => Promise<ImportOutcome>;
  /** Ends the thread, whatever it is doing. */
  readonly stop: () => void;
}

/** Begins to read a file. */
export function createImportReader(source: ImportSource): ImportReader {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  let last = 0;
  let settle: ((outcome: ImportOutcome) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
    if (data.id !== last) return;
    settle?.('outcome' in data ? data.outcome : failed(data.failed));
  });
  worker.addEventListener('error', ({ message }) => settle?.(failed(message)));
  return {
    read: (place, answers) =>
      new Promise((resolve) => {
        settle = resolve;
        last += 1;
        const request: ImportRequest = {
          id: last,
          ...(last === 1 ? { source } : {}),
          place,
          answers,
        };
        worker.postMessage(request);
      }),
    stop: () => worker.terminate(),
  };
}

function failed(text: string): ImportOutcome {
  return { kind: 'unknown', messages: [{ severity: 'error', code: 'import.failed', text }] };
}
