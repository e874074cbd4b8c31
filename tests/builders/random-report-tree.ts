import fc from 'fast-check';
import type {
  Block,
  FootnoteSpan,
  ListBlock,
  ListItem,
  NumberLabel,
  Report,
  ReportThread,
  RunFormat,
  Span,
  TableBlock,
  TextSpan,
} from '../../shared/report/report';
import { onePixel } from './sample-report-tree';
import { report } from './report-tree';

/** Texts that mean something in one of the formats, or that no format can hold. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><script>',
  '<!-- x -->',
  ']]>',
  '&amp; &copy; &#65; &nosuch;',
  '"quoted" \'single\'',
  '* item',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '# heading',
  'heading #',
  '> quote',
  '---',
  '===',
  '```code```',
  '~~~',
  '`code`',
  '*a* **b** _c_ __d__ ~~e~~',
  'a*b*c _d_e_',
  '[x](javascript:alert(1)) ![y](z)',
  '[^1] [^9]: note',
  '| a | b |',
  '|---|---|',
  '\\ \\* \\n',
  'https://example.org/a_b_c?d=*e*&copy;=1',
  'see https://example.org/a_b.',
  'www.example.org/_x_',
  'a_b_c@example.org mailto:x@example.org',
  '$x$ ^y^ {z} :smile: @name #12',
  '<br> <b>bold</b> <https://example.org>',
  'line\nbreak\ttab \u00a0nbsp',
  'bell\u0007 escape\u001b[31m null\u0000 lone\ud800 \uffff',
  '\u2028separator\u0085next',
  'עברית العربية 漢字かな 한국어 🙂',
  '    four spaces',
  'trailing!',
  '%',
  '(a)',
  ':',
];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme-ascii' }) },
  { weight: 1, arbitrary: fc.constantFrom(' ', ', ', '.', '(', ')') },
);

const format: fc.Arbitrary<RunFormat> = fc.constantFrom(
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'superscript',
  'subscript',
);

const threadIds = ['t1', 't2', 't3'];
const marks = fc.subarray(threadIds, { maxLength: 1 });

const textSpan: fc.Arbitrary<TextSpan> = fc.record(
  {
    type: fc.constant('text' as const),
    text: words,
    formats: fc.uniqueArray(format, { maxLength: 2 }),
    link: fc.constantFrom(
      'https://example.org/a_(b)?c=1&copy;=2',
      'mailto:ana@example.org',
      'javascript:alert(1)',
    ),
    target: fc.constantFrom('here', 'nowhere'),
    language: fc.constantFrom('fr', 'ar'),
    threads: marks,
  },
  { requiredKeys: ['type', 'text'] },
);

const footnoteSpan: fc.Arbitrary<FootnoteSpan> = fc.record({
  type: fc.constant('footnote' as const),
  number: fc.constant(0),
  content: fc.array(fc.oneof(textSpan, fc.constant({ type: 'break' as const })), {
    minLength: 1,
    maxLength: 3,
  }),
});

const content: fc.Arbitrary<readonly Span[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: textSpan },
    { weight: 1, arbitrary: footnoteSpan },
    { weight: 1, arbitrary: fc.constant({ type: 'break' as const }) },
  ),
  { maxLength: 5 },
);

const label: fc.Arbitrary<NumberLabel> = fc
  .constantFrom('a)', '2 bis.', '(iv)', '1.', 'I')
  .map((text) => ({ text }));

function counted(start: number, pattern: string): (index: number) => NumberLabel {
  return (index) => {
    const value = start + index;
    return {
      text: pattern.replace('%', String(value)),
      count: { format: 'decimal', pattern, value },
    };
  };
}

const itemText: fc.Arbitrary<Block> = fc.record(
  {
    type: fc.constant('paragraph' as const),
    as: fc.constant('body' as const),
    number: label,
    content,
    threads: marks,
  },
  { requiredKeys: ['type', 'as', 'content'] },
);

const line: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    {
      type: fc.constant('paragraph' as const),
      as: fc.constantFrom('body', 'quote', 'label', 'line', 'caption'),
      number: label,
      content,
      threads: marks,
      anchor: fc.constantFrom('here', 'there'),
      language: fc.constantFrom('ar', 'zh-Hans'),
    },
    { requiredKeys: ['type', 'as', 'content'] },
  ),
  fc.record(
    {
      type: fc.constant('heading' as const),
      level: fc.integer({ min: 1, max: 8 }),
      label,
      separator: fc.constantFrom(' ', '. ', ' – '),
      content,
      threads: marks,
    },
    { requiredKeys: ['type', 'level', 'separator', 'content'] },
  ),
  fc.record({
    type: fc.constant('title' as const),
    as: fc.constantFrom('title', 'subtitle', 'line'),
    align: fc.constantFrom('start', 'centre', 'end'),
    content,
  }),
);

const image: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('image' as const),
  mediaType: fc.constant('image/png' as const),
  data: fc.constant(onePixel),
  alternative: fc.constantFrom('A chart', 'x" onerror="alert(1)'),
  width: fc.constant(20),
  height: fc.constant(10),
  caption: content,
});

const { block } = fc.letrec<{ block: Block; list: ListBlock; item: ListItem; table: TableBlock }>(
  (tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 5, arbitrary: line },
      { weight: 3, arbitrary: tie('list') },
      { weight: 1, arbitrary: tie('table') },
      { weight: 1, arbitrary: image },
      { weight: 1, arbitrary: fc.constant({ type: 'rule' as const }) },
    ),
    item: fc.record(
      {
        label,
        blocks: fc
          .tuple(itemText, fc.array(tie('block'), { maxLength: 2 }))
          .map(([first, rest]) => [first, ...rest]),
        threads: marks,
      },
      { requiredKeys: ['label', 'blocks'] },
    ),
    list: fc
      .record({
        items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        labels: fc.constantFrom<((index: number) => NumberLabel) | undefined>(
          counted(1, '%.'),
          counted(4, '%)'),
          () => ({ text: '•' }),
          () => ({ text: '' }),
          undefined,
        ),
        depth: fc.constantFrom(0, 1),
      })
      .map(({ items, labels, depth }): ListBlock => ({
        type: 'list',
        marker: labels === undefined ? 'none' : 'bullet',
        depth,
        items: items.map((one, index) => ({ ...one, label: labels?.(index) ?? one.label })),
      })),
    table: fc
      .record({
        caption: content,
        rows: fc.array(
          fc.tuple(
            fc.array(tie('block'), { maxLength: 1 }),
            fc.array(tie('block'), { maxLength: 2 }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        wide: fc.boolean(),
      })
      .map(({ caption, rows, wide }): TableBlock => ({
        type: 'table',
        caption,
        headerRows: 0,
        headerColumns: 0,
        widths: [0.5, 0.5],
        rows: rows.map(([first, second], index) =>
          wide && index === 0
            ? [{ header: false, columns: 2, rows: 1, blocks: first }]
            : [first, second].map((blocks) => ({ header: false, columns: 1, rows: 1, blocks })),
        ),
      })),
  }),
);

/** Reports with any blocks in any order, and texts that try to break out of them. Tables have no header rows. */
export const randomReport: fc.Arbitrary<Report> = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    landscape: fc.array(block, { maxLength: 2 }),
    header: words,
    title: words,
    threads: fc.uniqueArray(fc.constantFrom(...threadIds)),
    comment: words,
  })
  .map(({ blocks, landscape, header, title, threads, comment }) => {
    const basis = report(blocks);
    return numberFootnotes({
      ...basis,
      properties: { ...basis.properties, title },
      header: [{ type: 'text', text: header }],
      runs: [...basis.runs, { orientation: 'landscape', blocks: landscape }],
      threads: threads.map((id): ReportThread => ({
        id,
        resolved: id === 't2',
        comments: [{ author: 'Ana <b> Lima', initials: 'A<L', text: comment }],
      })),
    });
  });

/** The tree with its footnotes counted in reading order. */
function numberFootnotes<T>(tree: T): T {
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, visit(inner)] as const);
    const copy = Object.fromEntries(entries) as Record<string, unknown>;
    if (copy.type === 'footnote') {
      count += 1;
      copy.number = count;
    }
    return copy;
  };
  return visit(tree) as T;
}
