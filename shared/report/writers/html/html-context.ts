import { assertNever } from '../../../base/assert-never';
import type { Block, FootnoteSpan, Report, ReportThread } from '../../report';
import type { ThreadQueue } from '../../thread-queue';
import { createThreadQueue } from '../../thread-queue';

/** What one pass over a report remembers; made anew for every document. */
export interface HtmlContext {
  readonly report: Report;
  /** The anchors that exist, so that no link leads nowhere. */
  readonly anchors: ReadonlySet<string>;
  /** 1 where the title takes `h1` and the headings begin below it. */
  readonly headingShift: 0 | 1;
  readonly queue: ThreadQueue;
  /** Ids of the report's threads, to tell a comment's mark from one whose comments are not printed. */
  readonly threadIds: ReadonlySet<string>;
  /** Footnotes and threads in the order of their marks. */
  readonly notes: FootnoteSpan[];
  readonly marked: ReportThread[];
  /** The id to give to the first element made from an anchor; later ones get none. */
  claimId(anchor: string | undefined): string | undefined;
  /** True for the first caller: only one line can be the document's main heading. */
  claimMainHeading(): boolean;
}

/** Starts a pass over a report. */
export function createHtmlContext(report: Report): HtmlContext {
  const blocks = report.runs.flatMap((run) => run.blocks);
  const claimed = new Set<string>();
  let hasMainHeading = false;
  return {
    report,
    anchors: new Set(blocks.flatMap(anchorsOf)),
    headingShift: blocks.some((block) => block.type === 'title' && block.as === 'title') ? 1 : 0,
    queue: createThreadQueue(report.threads),
    threadIds: new Set(report.threads.map((thread) => thread.id)),
    notes: [],
    marked: [],
    claimId: (anchor) => {
      if (anchor === undefined || claimed.has(anchor)) return undefined;
      claimed.add(anchor);
      return anchor;
    },
    claimMainHeading: () => {
      const isFirst = !hasMainHeading;
      hasMainHeading = true;
      return isFirst;
    },
  };
}

function anchorsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'rule':
      return [];
    case 'list':
      return block.items.flatMap((item) => [
        ...present(item.anchor),
        ...item.blocks.flatMap(anchorsOf),
      ]);
    case 'table':
      return [
        ...present(block.anchor),
        ...block.rows.flat().flatMap((cell) => cell.blocks.flatMap(anchorsOf)),
      ];
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'image':
      return present(block.anchor);
    default:
      return assertNever(block);
  }
}

function present(anchor: string | undefined): readonly string[] {
  return anchor === undefined ? [] : [anchor];
}
