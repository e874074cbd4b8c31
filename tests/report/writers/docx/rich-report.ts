import type { Block, ListItem, Report, Span } from '../../../../shared/report/report';
import {
  cell,
  footnote,
  heading,
  item,
  letterLabel,
  list,
  numberLabel,
  paragraph,
  plainLabel,
  report,
  table,
  text,
  thread,
  title,
} from '../../../builders/report-tree';

/** A red square of 8 by 8 pixels, as PNG in base64. */
export const redSquare =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mP4z8CAFTEMLQkAKP8/wRMRZ4IAAAAASUVORK5CYII=';

const long =
  'The secretariat presented the state of preparations, noted that four of the seven working groups had delivered their papers on time, and recalled that the remaining papers were expected before the end of the month so that they could be translated.';

const sections: readonly Block[] = [
  heading('Opening of the meeting', {
    label: numberLabel(1),
    separator: ' ',
    sequence: 'items',
    anchor: 'section-1',
  }),
  paragraph(
    [
      text('The '),
      text('sixteenth', { formats: ['bold'] }),
      text(' virtual meeting took place on 25 March 2026 at 14:00 UTC.'),
      footnote(1, 'The recording is kept for six months.'),
      text(' The charter is on '),
      text('the group’s page', { link: 'https://tides.example/charter?a=1&b=2' }),
      text(', see also '),
      text('the annex', { target: 'annex-1' }),
      text('. H'),
      text('2', { formats: ['subscript'] }),
      text('O, 16'),
      text('th', { formats: ['superscript'] }),
      text(', '),
      text('struck', { formats: ['strikethrough'] }),
      text(' and '),
      text('underlined italic', { formats: ['underline', 'italic'] }),
      text('.'),
    ],
    { anchor: 'note-1', number: numberLabel(1) },
  ),
  paragraph(long, { anchor: 'note-2', number: numberLabel(2) }),
  paragraph('The chair thanked the hosts.', { anchor: 'note-2b', number: plainLabel('2 bis.') }),
  paragraph(`After it, counting goes on. ${long}`, { anchor: 'note-3', number: numberLabel(3) }),
  heading('Adoption of the agenda', { label: numberLabel(2), separator: ' ', sequence: 'items' }),
  heading('Changes proposed', {
    level: 2,
    label: { text: '2.1', count: { format: 'decimal', pattern: '2.%', value: 1 } },
    separator: ' ',
    sequence: 'items/2',
  }),
  paragraph('The agenda was adopted with the following changes:', { as: 'label' }),
  list('bullet', [
    item('•', 'Item 4 before item 3;'),
    item(
      '•',
      'a new item on finances.',
      list('dash', [item('–', 'with a table'), item('–', 'and a forecast')], 1),
    ),
  ]),
  paragraph('Two things were decided:', { as: 'body' }),
  list('decimal', [
    counted(1, `To keep the meetings at 14:00 UTC. ${long}`, 'decision-1'),
    {
      ...counted(2, 'To ask for contributions on:', 'decision-2'),
      blocks: [
        paragraph('To ask for contributions on:'),
        list(
          'lowerLetter',
          [item(letterLabel(1), 'the schedule;'), item(letterLabel(2), 'the budget.')],
          1,
        ),
        paragraph('Contributions are due within two weeks.'),
      ],
    },
    { ...counted(3, 'set by hand', 'decision-3'), label: plainLabel('2 ter.') },
    counted(3, 'To meet again in April.', 'decision-4'),
  ]),
  heading('Hand-set section', { label: plainLabel('E'), separator: '. ', sequence: 'letters' }),
  paragraph(
    'A quotation stands apart from the text, indented on both sides so that it is seen at once.',
    {
      as: 'quote',
    },
  ),
  list('decimal', [counted(1, 'A second list begins with one.'), counted(5, 'It can jump.')]),
  { type: 'rule' },
];

const budget = table(
  'Table 1. Contributions by group',
  [
    [
      cell('Group', { header: true }),
      cell('Paid', { header: true, align: 'end' }),
      cell('Remarks', { header: true, columns: 2 }),
    ],
    [
      cell('Harbours', { rows: 2 }),
      cell('1 200', { align: 'end' }),
      cell([
        paragraph('Paid in two parts:'),
        list('bullet', [item('•', 'in March'), item('•', 'in June')]),
      ]),
      cell('by transfer'),
    ],
    [cell('300', { align: 'end' }), cell([{ type: 'rule' }, paragraph('late')]), cell([])],
  ],
  { widths: [0.25, 0.15, 0.35, 0.25], headerColumns: 1, anchor: 'table-1' },
);

/** A report with everything that the tree can say. */
export function richReport(extras: Partial<Report> = {}): Report {
  const base = report([], extras);
  return {
    ...base,
    header: [text('DRAFT 1'), text(' · Working Group on Tides')],
    runs: [
      {
        orientation: 'portrait',
        blocks: [
          title('Working Group on Tides'),
          title('Summary report of the sixteenth virtual meeting', { as: 'subtitle' }),
          title('25 March 2026, 14:00–15:30 UTC', { as: 'line' }),
          ...sections,
          budget,
          paragraph(commented(), { anchor: 'note-9' }),
          {
            type: 'image',
            mediaType: 'image/png',
            data: redSquare,
            alternative: 'A red square, for want of a chart',
            width: 40,
            height: 40,
            caption: [text('Figure 1. A square')],
          },
          paragraph('Arabic within English: the word مرحبا بكم stands here, 中文 too.'),
        ],
      },
      {
        orientation: 'landscape',
        blocks: [
          heading('List of participants', {
            label: {
              text: 'Annex I',
              count: { format: 'upperRoman', pattern: 'Annex %', value: 1 },
            },
            separator: ': ',
            sequence: 'annexes',
            anchor: 'annex-1',
          }),
          ...['CHAIR', 'Example, Ada (Harbours)', 'Nkemelu, Chidi (Coasts)'].map((name) =>
            paragraph(name, { as: 'line' }),
          ),
        ],
      },
    ],
    threads: [
      thread('thread-1', [
        ['Ada Example', 'Is this the right figure?\nI remember another.'],
        ['Chidi Nkemelu', 'Yes, from the treasurer.'],
      ]),
      thread('thread-2', [['Ada Example', 'Spelling.']], true),
      thread('thread-3', [['Ada Example', 'About nothing in particular.']]),
    ],
    manifest: [
      { anchor: 'note-1', hash: '0011223344556677' },
      { anchor: 'note-2', hash: '8899aabbccddeeff' },
      { anchor: 'not-printed', hash: '0123456789abcdef' },
    ],
    ...extras,
  };
}

function counted(value: number, words: string, anchor?: string): ListItem {
  const plain = item(numberLabel(value), words);
  return anchor === undefined ? plain : { ...plain, anchor };
}

function commented(): readonly Span[] {
  return [
    text('The sum of '),
    text('1 500', { threads: ['thread-1'], formats: ['bold'] }),
    text(' was ', { threads: ['thread-1'] }),
    text('aproved', { threads: ['thread-1', 'thread-2'] }),
    text('.'),
    footnote(2, 'By consensus.'),
  ];
}
