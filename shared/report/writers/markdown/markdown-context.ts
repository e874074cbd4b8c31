import type { FootnoteSpan, Report } from '../../report';
import type { ThreadQueue } from '../../thread-queue';
import { createThreadQueue } from '../../thread-queue';

/** What one pass over a report remembers; made anew for every document. */
export interface MarkdownContext {
  readonly report: Report;
  /** 1 where the title takes the first level and the headings begin below it. */
  readonly headingShift: 0 | 1;
  readonly queue: ThreadQueue;
  /** Footnotes in the order of their marks. */
  readonly notes: FootnoteSpan[];
  /** True for the first caller: only one line can be the main heading. */
  claimMainHeading(): boolean;
}

/** Starts a pass over a report. */
export function createMarkdownContext(report: Report): MarkdownContext {
  const blocks = report.runs.flatMap((run) => run.blocks);
  let hasMainHeading = false;
  return {
    report,
    headingShift: blocks.some((block) => block.type === 'title' && block.as === 'title') ? 1 : 0,
    queue: createThreadQueue(report.threads),
    notes: [],
    claimMainHeading: () => {
      const isFirst = !hasMainHeading;
      hasMainHeading = true;
      return isFirst;
    },
  };
}
