import type { FootnoteSpan, Report } from '../../report';
import type { ThreadQueue } from '../../thread-queue';
import { createThreadQueue } from '../../thread-queue';

/** What one pass over a report remembers; made anew for every document. */
export interface TextContext {
  readonly report: Report;
  readonly queue: ThreadQueue;
  /** Footnotes in the order of their marks. */
  readonly notes: FootnoteSpan[];
}

/** Starts a pass over a report. */
export function createTextContext(report: Report): TextContext {
  return { report, queue: createThreadQueue(report.threads), notes: [] };
}
