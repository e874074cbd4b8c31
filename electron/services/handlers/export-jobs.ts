import { errorMessage, fail } from '../../../shared/base/result';
import type { Result } from '../../../shared/base/result';

/** The writing that is going on, by the names that the window gave it. */
export interface ExportJobs {
  /** Runs one under its name, which no other that is going on may have; its signal tells that it is cancelled. */
  readonly run: <T>(
    job: string,
    write: (signal: AbortSignal) => Promise<Result<T>>,
  ) => Promise<Result<T>>;
  /** Asks one to end; a name that is not known has ended already. */
  readonly cancel: (job: string) => void;
}

/** No writing going on. */
export function createExportJobs(): ExportJobs {
  const jobs = new Map<string, AbortController>();
  return {
    run: async (job, write) => {
      if (jobs.has(job)) {
        return fail(errorMessage('export.refused', 'This export cannot be started.'));
      }
      const abort = new AbortController();
      jobs.set(job, abort);
      try {
        return await write(abort.signal);
      } finally {
        jobs.delete(job);
      }
    },
    cancel: (job) => jobs.get(job)?.abort(),
  };
}
