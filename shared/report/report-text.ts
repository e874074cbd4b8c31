import { assertNever } from '../base/assert-never';
import { printableText } from './printable-text';
import type { Block, FootnoteSpan, ListItem, PageSpan, Report, Span } from './report';
import { splitItem } from './split-item';

/** A paragraph, heading, caption or cell as words, with the threads that are marked in it. */
export interface TextLine {
  readonly text: string;
  readonly threads: readonly string[];
}

/** The words of a report in reading order: what every format has to print, and no more. */
export interface ReportText {
  /** The header's words, without page numbers. */
  readonly header: string;
  /** Labels stand before their text, "[1]" where the mark of footnote 1 is. */
  readonly lines: readonly TextLine[];
  /** The footnotes' texts in their order, one for each. */
  readonly notes: readonly TextLine[];
}

/** Reads the words of a report in reading order, with labels, alternatives of images and footnotes. */
export function readReportText(report: Report): ReportText {
  const footnotes: FootnoteSpan[] = [];
  const lines = report.runs.flatMap((run) => readBlocks(run.blocks, footnotes));
  const notes = footnotes.map(
    (note): TextLine => readLine('', note.content, undefined, [])[0] ?? { text: '', threads: [] },
  );
  return { header: readHeader(report.header), lines, notes };
}

/** The words of a header or footer without its page numbers. */
export function readHeader(spans: readonly (Span | PageSpan)[]): string {
  const texts = spans.map((span) =>
    span.type === 'text' ? span.text : span.type === 'break' ? ' ' : '',
  );
  return printableText(texts.join('')).trim();
}

function readBlocks(blocks: readonly Block[], footnotes: FootnoteSpan[]): readonly TextLine[] {
  return blocks.flatMap((block) => readBlock(block, footnotes));
}

function readBlock(block: Block, footnotes: FootnoteSpan[]): readonly TextLine[] {
  switch (block.type) {
    case 'title':
      return readLine('', block.content, block.threads, footnotes);
    case 'heading':
      return readLine(
        `${block.label?.text ?? ''}${block.separator ?? ''}`,
        block.content,
        block.threads,
        footnotes,
      );
    case 'paragraph':
      return readLine(`${block.number?.text ?? ''} `, block.content, block.threads, footnotes);
    case 'list':
      return block.items.flatMap((item) => readItem(item, footnotes));
    case 'table':
      return [
        ...readLine('', block.caption, block.threads, footnotes),
        ...block.rows.flat().flatMap((cell) => readBlocks(cell.blocks, footnotes)),
      ];
    case 'image':
      return [
        ...readLine(block.alternative, [], undefined, footnotes),
        ...readLine('', block.caption, block.threads, footnotes),
      ];
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}

function readItem(item: ListItem, footnotes: FootnoteSpan[]): readonly TextLine[] {
  const { first, rest } = splitItem(item);
  const before = `${item.label.text} ${first.number?.text ?? ''} `;
  return [
    ...readLine(before, first.content, first.threads, footnotes),
    ...readBlocks(rest, footnotes),
  ];
}

function readLine(
  before: string,
  content: readonly Span[],
  threads: readonly string[] | undefined,
  footnotes: FootnoteSpan[],
): readonly TextLine[] {
  const texts = content.map((span) => {
    switch (span.type) {
      case 'text':
        return printableText(span.text);
      case 'break':
        return ' ';
      case 'footnote':
        footnotes.push(span);
        return `[${span.number}]`;
      default:
        return assertNever(span);
    }
  });
  const marked = content.flatMap((span) => (span.type === 'break' ? [] : (span.threads ?? [])));
  const text = printableText(before + texts.join('')).trim();
  const all = [...marked, ...(threads ?? [])];
  return text === '' && all.length === 0 ? [] : [{ text, threads: all }];
}
