import type { ReportThread } from './report';

/** Hands out comment threads in the order in which a writer meets their marks, each once. */
export interface ThreadQueue {
  /** The threads of these ids that were not handed out before; unknown ids are passed over. */
  take(ids: readonly string[] | undefined): readonly ReportThread[];
  /** The threads whose mark was never met. */
  rest(): readonly ReportThread[];
}

/** A queue over the threads of one report, for one pass of one writer. */
export function createThreadQueue(threads: readonly ReportThread[]): ThreadQueue {
  const waiting = new Map(threads.map((thread) => [thread.id, thread]));
  const handOut = (id: string): readonly ReportThread[] => {
    const thread = waiting.get(id);
    waiting.delete(id);
    return thread === undefined ? [] : [thread];
  };
  return {
    take: (ids = []) => ids.flatMap(handOut),
    rest: () => [...waiting.keys()].flatMap(handOut),
  };
}
