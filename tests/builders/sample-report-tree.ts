import type { Block, Report } from '../../shared/report/report';
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
} from './report-tree';

/** A picture of one pixel. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A report with every kind of block and span, as long as a short real one. */
export function sampleReportTree(extras: Partial<Report> = {}): Report {
  return report([], {
    properties: { ...report([]).properties, variant: 'review' },
    header: [text('DRAFT – Working Group on Tides – for comments until 10 April 2026')],
    runs: [
      { orientation: 'portrait', blocks: [...opening, ...sectionA, ...sectionB, ...closing] },
      { orientation: 'landscape', blocks: annex },
    ],
    threads: [
      thread('t1', [
        ['Ana Lima', 'Was it not nineteen?\nPlease check against the list.'],
        ['Kofi Boateng', 'Counted again: eighteen.'],
      ]),
      thread('t2', [['Kofi Boateng', 'I would rather say “encouraged”.']], true),
      thread('t3', [
        ['Mei Zhang', 'The whole item needs a second look <before> circulation & after.'],
      ]),
    ],
    ...extras,
  });
}

const opening: readonly Block[] = [
  title('Summary Report'),
  title('Sixteenth virtual meeting of the Working Group on Tides', { as: 'subtitle' }),
  title('25 March 2026, 14:00–16:00 UTC', { as: 'line' }),
  paragraph([
    text(
      'The sixteenth virtual meeting of the Working Group on Tides was held on 25 March 2026 at 2 p.m. UTC. The meeting was hosted and moderated by the co-chair, ',
    ),
    text('Ana Lima', { formats: ['bold'] }),
    text('; '),
    text('eighteen participants', { threads: ['t1'] }),
    text(' took part. The recording is available to participants upon request'),
    footnote(1, 'Requests go to the secretariat within thirty days of the meeting.'),
    text('.'),
  ]),
  paragraph('The co-chair opened the meeting by introducing the agenda:', { as: 'label' }),
  list('decimal', [
    item(
      numberLabel(1),
      'Results of the public consultation on the tidal observatory',
      list(
        'lowerLetter',
        [
          item(
            letterLabel(1),
            'Contributions received between November and February, with a first reading by region and by stakeholder group',
          ),
          item(letterLabel(2), 'Next steps'),
        ],
        1,
      ),
    ),
    item(numberLabel(2), 'Budget'),
    item(plainLabel('2 bis.'), 'Matters arising (added at the meeting)'),
    item(numberLabel(3), 'Any other business'),
  ]),
];

const sectionA: readonly Block[] = [
  heading('Public consultation on the tidal observatory', {
    label: { text: 'A.', count: { format: 'upperLetter', pattern: '%.', value: 1 } },
    separator: ' ',
    anchor: 'section-a',
    threads: ['t3'],
  }),
  paragraph('Output documents', { as: 'label' }),
  list('decimal', [
    item(numberLabel(1), 'Action areas selected as priorities by the group for further work'),
    item(numberLabel(2), [
      text('Proposals on strategic improvements, '),
      text(
        'https://example.org/tides/2026/proposals-on-strategic-improvements-second-edition.pdf',
        {
          link: 'https://example.org/tides/2026/proposals-on-strategic-improvements-second-edition.pdf',
        },
      ),
    ]),
  ]),
  paragraph('Summary of key points', { as: 'label' }),
  list('bullet', [
    item(
      '•',
      [
        text('Kofi Boateng', { formats: ['bold'] }),
        text(
          ' shared a summary of the consultation, for which the secretariat had received 85 contributions. While the results were broad there were commonalities, such as a call ',
        ),
        text('to strengthen', { threads: ['t2'] }),
        text(' the observatory and not to take away from the regional groups'),
        footnote(
          2,
          'The table of contributions is on the group’s page, https://example.org/tides/consultation.',
        ),
        text(':'),
      ],
      list(
        'dash',
        [
          item('–', 'most respondents suggested that it be funded by the common fund;'),
          item(
            '–',
            'on its relationship with the assembly, many were against a separate body; the option with the most support creates it within the assembly.',
            list(
              'lowerRoman',
              [
                item(
                  { text: '(i)', count: { format: 'lowerRoman', pattern: '(%)', value: 1 } },
                  'within the assembly;',
                ),
                item(
                  { text: '(ii)', count: { format: 'lowerRoman', pattern: '(%)', value: 2 } },
                  'beside it.',
                ),
              ],
              2,
            ),
          ),
        ],
        1,
      ),
    ),
    item('•', [
      text('Mei Zhang ('),
      text('张梅', { language: 'zh-Hans' }),
      text(') and Yusuf Haddad ('),
      text('يوسف حداد', { language: 'ar' }),
      text(') asked about the timeline, H'),
      text('2', { formats: ['subscript'] }),
      text('O levels and the 16'),
      text('th', { formats: ['superscript'] }),
      text(' report.'),
    ]),
  ]),
  paragraph([
    text('Next steps: ', { formats: ['bold'] }),
    text(
      'the co-chairs would come up with a questionnaire to deliberate in the next meeting (see ',
    ),
    text('Annex I', { target: 'annex-1' }),
    text(').'),
  ]),
  paragraph(
    'أكد السيد يوسف حداد أن اللجنة ستنظر في الميزانية في اجتماعها المقبل، وطلب من الأمانة تعميم الوثائق قبل أسبوعين.',
    { language: 'ar' },
  ),
];

const sectionB: readonly Block[] = [
  heading('Budget', {
    label: { text: 'B.', count: { format: 'upperLetter', pattern: '%.', value: 2 } },
    separator: ' ',
  }),
  heading('Decisions', { level: 2 }),
  paragraph(
    [
      text('It was agreed that', { formats: ['bold'] }),
      text(
        ' the budget for 2027 be submitted to the assembly as contained in the document circulated on 2 March, with the amendment proposed by the observers.',
      ),
    ],
    { number: { text: '8.', count: { format: 'decimal', pattern: '%.', value: 8 } } },
  ),
  paragraph('The amendment reads:', { indented: true }),
  {
    ...list('lowerLetter', [
      item(letterLabel(1), 'the travel line is halved;'),
      item(letterLabel(2), 'the reserve is doubled.'),
    ]),
    indented: true,
  },
  paragraph('The reservation of one member was noted.', { number: plainLabel('8 bis.') }),
  paragraph('“The tide waits for no working group.”', { as: 'quote' }),
  table(
    [text('Table 1. Action items')],
    [
      [
        cell('No.', { header: true }),
        cell('Action', { header: true }),
        cell('Owner', { header: true }),
        cell('Due', { header: true }),
      ],
      [cell('16/1'), cell('Circulate the questionnaire'), cell('Co-chairs'), cell('10 April 2026')],
      [
        cell('16/2'),
        cell(
          'Draft the letter to the assembly, with the amendment, and send it round before the silence procedure begins',
        ),
        cell('Secretariat'),
        cell('next meeting'),
      ],
      [cell('16/3'), cell('Book the room'), cell('Host'), cell('–')],
    ],
    { widths: [0.1, 0.5, 0.2, 0.2] },
  ),
];

const closing: readonly Block[] = [
  paragraph([text('Next meeting: ', { formats: ['bold'] }), text('8 April 2026, 1 p.m. UTC.')]),
  {
    type: 'image',
    mediaType: 'image/png',
    data: onePixel,
    alternative: 'Chart of contributions by region',
    width: 60,
    height: 10,
    caption: [text('Contributions by region')],
  },
  { type: 'rule' },
  paragraph('<end>', { as: 'line', align: 'centre' }),
];

const annex: readonly Block[] = [
  heading('Schedule of main sessions', {
    label: plainLabel('Annex I'),
    separator: ': ',
    anchor: 'annex-1',
  }),
  table(
    '',
    [
      [
        cell('Time', { header: true }),
        cell('Day 1 – 6 December', { header: true }),
        cell('Day 2 – 7 December', { header: true }),
        cell('Day 3 – 8 December', { header: true }),
        cell('Day 4 – 9 December', { header: true }),
      ],
      [
        cell('10:00–13:00', { header: true }),
        cell('Opening and the role of tides in sustainable development (3 hours)', { rows: 2 }),
        cell('Broadening the conversation (3 hours)', { columns: 2 }),
        cell([
          paragraph('Options for connecting coasts (90 minutes)'),
          paragraph('Shaping the future of observation (90 minutes)'),
        ]),
      ],
      [
        cell('15:00–18:00', { header: true }),
        cell('Regional groups'),
        cell('Coasts and ports'),
        cell([
          paragraph('Taking stock:'),
          list('bullet', [item('•', 'open microphone'), item('•', 'closing')]),
        ]),
      ],
    ],
    { caption: [], headerColumns: 1, widths: [0.12, 0.22, 0.22, 0.22, 0.22] },
  ),
];
