import type {
  Block,
  FootnoteSpan,
  HeadingBlock,
  ListBlock,
  ListItem,
  NumberLabel,
  ParagraphBlock,
  Report,
  ReportThread,
  Span,
  TableBlock,
  TableCell,
  TextSpan,
  TitleBlock,
} from '../../shared/report/report';

/** Text as one run, or the runs themselves. */
export type Content = string | readonly Span[];

/** What is added to a block by hand. */
type Extras<T> = Partial<Omit<T, 'type' | 'content'>>;

/** A run of text. */
export function text(words: string, extras: Partial<TextSpan> = {}): TextSpan {
  return { type: 'text', text: words, ...extras };
}

/** A footnote with plain text. */
export function footnote(number: number, words: string): FootnoteSpan {
  return { type: 'footnote', number, content: [text(words)] };
}

/** A line of the title block. */
export function title(content: Content, extras: Extras<TitleBlock> = {}): TitleBlock {
  return { type: 'title', as: 'title', align: 'centre', content: spans(content), ...extras };
}

/** A heading, of level 1 unless said otherwise. */
export function heading(content: Content, extras: Extras<HeadingBlock> = {}): HeadingBlock {
  return { type: 'heading', level: 1, content: spans(content), ...extras };
}

/** A paragraph of the body unless said otherwise. */
export function paragraph(content: Content, extras: Extras<ParagraphBlock> = {}): ParagraphBlock {
  return { type: 'paragraph', as: 'body', content: spans(content), ...extras };
}

/** A label without a count, printed as it is. */
export function plainLabel(printed: string): NumberLabel {
  return { text: printed };
}

/** The label of an automatic decimal number: `numberLabel(3, '%)')` prints "3)". */
export function numberLabel(value: number, pattern = '%.'): NumberLabel {
  return {
    text: pattern.replace('%', String(value)),
    count: { format: 'decimal', pattern, value },
  };
}

/** The label of an automatic small letter: `letterLabel(2)` prints "b)". */
export function letterLabel(value: number, pattern = '%)'): NumberLabel {
  return {
    text: pattern.replace('%', String.fromCodePoint(96 + value)),
    count: { format: 'lowerLetter', pattern, value },
  };
}

/** An item of a list with its first line, and what follows in it. */
export function item(label: NumberLabel | string, content: Content, ...more: Block[]): ListItem {
  return {
    label: typeof label === 'string' ? plainLabel(label) : label,
    blocks: [paragraph(content), ...more],
  };
}

/** A list of these items. */
export function list(
  marker: ListBlock['marker'],
  items: readonly ListItem[],
  depth = 0,
): ListBlock {
  return { type: 'list', marker, depth, items };
}

/** A cell with one paragraph, or with blocks. */
export function cell(
  content: Content | readonly Block[],
  extras: Partial<TableCell> = {},
): TableCell {
  return { header: false, columns: 1, rows: 1, blocks: blocksOf(content), ...extras };
}

/** A table with one header row; columns are equally wide. */
export function table(
  caption: Content,
  rows: readonly (readonly TableCell[])[],
  extras: Extras<TableBlock> = {},
): TableBlock {
  const columns = Math.max(
    1,
    ...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)),
  );
  return {
    type: 'table',
    caption: spans(caption),
    headerRows: 1,
    headerColumns: 0,
    widths: Array.from({ length: columns }, () => 1 / columns),
    rows,
    ...extras,
  };
}

/** A thread of comments: author and text of each. */
export function thread(
  id: string,
  comments: readonly (readonly [author: string, text: string])[],
  resolved = false,
): ReportThread {
  return {
    id,
    resolved,
    comments: comments.map(([author, words]) => ({
      author,
      initials: author
        .split(' ')
        .map((name) => name.slice(0, 1))
        .join(''),
      at: '2026-03-27T09:05:00Z',
      text: words,
    })),
  };
}

/** A report in English on A4 with one upright run of these blocks. */
export function report(blocks: readonly Block[], extras: Partial<Report> = {}): Report {
  return {
    language: 'en',
    direction: 'ltr',
    properties: {
      title: 'Summary report',
      subject: 'Sixteenth virtual meeting',
      author: 'Working Group on Tides',
      created: '2026-03-25T14:00:00Z',
      modified: '2026-03-26T10:30:00Z',
      source: 'meeting-1',
      style: 'sectioned',
      variant: 'clean',
    },
    page: { width: 210, height: 297, top: 25, bottom: 25, start: 25, end: 25 },
    look: {
      bodyFont: 'Cambria',
      headingFont: 'Calibri',
      arabicFont: 'Traditional Arabic',
      chineseFont: 'SimSun',
      size: 11,
      lineSpacing: 1.2,
      spaceAfter: 6,
      titleSize: 18,
      headingSizes: [14, 12, 11],
      colour: '1A1A1A',
      headingColour: '1F3864',
      justified: false,
    },
    header: [],
    footer: [
      { type: 'text', text: 'Page ' },
      { type: 'page' },
      { type: 'text', text: ' of ' },
      { type: 'pages' },
    ],
    runs: [{ orientation: 'portrait', blocks }],
    threads: [],
    manifest: [],
    words: {
      notes: 'Notes',
      comments: 'Comments',
      commentBy: 'Comment by {name}',
      resolved: 'resolved',
    },
    ...extras,
  };
}

function spans(content: Content): readonly Span[] {
  return typeof content === 'string' ? [text(content)] : content;
}

function blocksOf(content: Content | readonly Block[]): readonly Block[] {
  if (typeof content === 'string') return [paragraph(content)];
  return content.every(isSpan) ? [paragraph(content)] : content;
}

function isSpan(part: Span | Block): part is Span {
  return part.type === 'text' || part.type === 'footnote' || part.type === 'break';
}
