import type { Block, HeadingBlock, Report, Span } from '../../../report';

/** What must be known of a report before its first paragraph is written. */
export interface Survey {
  /** Every anchor that is printed. */
  readonly anchors: ReadonlySet<string>;
  /** How many pieces of text each comment thread is about, by thread id. */
  readonly threadPieces: ReadonlyMap<string, number>;
  /** The threads that are about no piece of text in particular; they stand at the report's beginning. */
  readonly homelessThreads: readonly string[];
  readonly footnoteCount: number;
  /** The printed paragraph numbers, and the labels of the headings that stand in one column. */
  readonly paragraphNumbers: readonly string[];
  readonly headingLabels: ReadonlyMap<string, readonly string[]>;
}

/** Walks through the whole report once. */
export function surveyReport(report: Report): Survey {
  const anchors = new Set<string>();
  const threadPieces = new Map<string, number>();
  const paragraphNumbers = new Set<string>();
  const headingLabels = new Map<string, string[]>();
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
        const labels = headingLabels.get(columnOf(block)) ?? [];
        labels.push(printedLabel(block));
        headingLabels.set(columnOf(block), labels);
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

/** Headings whose labels line up: those of one level, and at the highest level of one sequence. */
export function columnOf({ level, sequence = '' }: HeadingBlock): string {
  return level === 1 ? `1 ${sequence}` : String(level);
}

/** A heading's label with the punctuation behind it, as it stands before the gap. */
export function printedLabel({ label, separator = ' ' }: HeadingBlock): string {
  return (label?.text ?? '') + separator.trimEnd();
}

/** The threads anchored at a span; Word has no comments in footnotes, so theirs stand at the mark. */
export function threadsOfSpan(span: Span): readonly string[] | undefined {
  if (span.type === 'text') return span.threads;
  if (span.type === 'break') return undefined;
  const within = span.content.flatMap((part) => (part.type === 'text' ? (part.threads ?? []) : []));
  return within.length === 0 ? span.threads : [...new Set([...(span.threads ?? []), ...within])];
}
