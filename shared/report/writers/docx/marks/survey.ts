import type { Block, Report, Span } from '../../../report';

/** What must be known of a report before its first paragraph is written. */
export interface Survey {
  /** Every anchor that is printed. */
  readonly anchors: ReadonlySet<string>;
  /** How many pieces of text each comment thread is about, by thread id. */
  readonly threadPieces: ReadonlyMap<string, number>;
  /** The threads that are about no piece of text in particular; they stand at the report's beginning. */
  readonly homelessThreads: readonly string[];
  readonly footnoteCount: number;
  /** The printed paragraph numbers, and the labels of the headings of each level. */
  readonly paragraphNumbers: readonly string[];
  readonly headingLabels: ReadonlyMap<number, readonly string[]>;
}

/** Walks through the whole report once. */
export function surveyReport(report: Report): Survey {
  const anchors = new Set<string>();
  const threadPieces = new Map<string, number>();
  const paragraphNumbers = new Set<string>();
  const headingLabels = new Map<number, string[]>();
  let footnoteCount = 0;

  const countThreads = (threads: readonly string[] | undefined): void => {
    for (const id of threads ?? []) threadPieces.set(id, (threadPieces.get(id) ?? 0) + 1);
  };
  const visitMarks = (marked: {
    readonly anchor?: string;
    readonly threads?: readonly string[];
  }): void => {
    if (marked.anchor !== undefined) anchors.add(marked.anchor);
    countThreads(marked.threads);
  };
  const visitSpans = (spans: readonly Span[]): void => {
    for (const span of spans) {
      countThreads(threadsOfSpan(span));
      if (span.type === 'footnote') footnoteCount += 1;
    }
  };
  const visit = (block: Block): void => {
    if (block.type === 'rule') return;
    if (block.type === 'list') {
      for (const item of block.items) {
        visitMarks(item);
        item.blocks.forEach(visit);
      }
      return;
    }
    visitMarks(block);
    if (block.type === 'table') {
      visitSpans(block.caption);
      block.rows.flat().forEach((cell) => cell.blocks.forEach(visit));
    } else if (block.type === 'image') {
      visitSpans(block.caption);
    } else {
      visitSpans(block.content);
      if (block.type === 'paragraph' && block.number !== undefined) {
        paragraphNumbers.add(block.number.text);
      }
      if (block.type === 'heading' && block.label !== undefined) {
        const labels = headingLabels.get(block.level) ?? [];
        labels.push(block.label.text);
        headingLabels.set(block.level, labels);
      }
    }
  };
  for (const run of report.runs) run.blocks.forEach(visit);
  const homeless = report.threads.map(({ id }) => id).filter((id) => !threadPieces.has(id));
  countThreads(homeless);
  return {
    anchors,
    threadPieces,
    homelessThreads: homeless,
    footnoteCount,
    paragraphNumbers: [...paragraphNumbers],
    headingLabels,
  };
}

/** The threads anchored at a span; Word has no comments in footnotes, so theirs stand at the mark. */
export function threadsOfSpan(span: Span): readonly string[] | undefined {
  if (span.type === 'text') return span.threads;
  if (span.type === 'break') return undefined;
  const within = span.content.flatMap((part) => (part.type === 'text' ? (part.threads ?? []) : []));
  return within.length === 0 ? span.threads : [...new Set([...(span.threads ?? []), ...within])];
}
