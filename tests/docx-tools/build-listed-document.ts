import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const indent = (level: number): { left: number; hanging: number } => ({
  left: 720 * (level + 1),
  hanging: 600,
});
const level = (
  number: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: number,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: indent(number) } },
});
const item = (reference: string, instance: number, depth: number, text: string): Paragraph =>
  new Paragraph({ text, numbering: { reference, instance, level: depth } });
const row = (first: string, second: string): TableRow =>
  new TableRow({
    children: [first, second].map(
      (text) =>
        new TableCell({
          children: [new Paragraph(text)],
          width: { size: 4500, type: WidthType.DXA },
        }),
    ),
  });

/** A one-page DOCX by another writer than ours, with headings, lists of all usual formats that restart and nest, a table and footnotes. */
export async function buildListedDocument(): Promise<Uint8Array> {
  const numbering = {
    config: [
      {
        reference: 'numbers',
        levels: [
          level(0, LevelFormat.DECIMAL, '%1.'),
          level(1, LevelFormat.LOWER_LETTER, '(%2)'),
          level(2, LevelFormat.LOWER_ROMAN, '(%3)'),
        ],
      },
      {
        reference: 'legal',
        levels: [
          level(0, LevelFormat.UPPER_ROMAN, '%1.'),
          level(1, LevelFormat.UPPER_LETTER, '%1.%2'),
          level(2, LevelFormat.DECIMAL, '%1.%2.%3'),
        ],
      },
      { reference: 'dashes', levels: [level(0, LevelFormat.BULLET, '–')] },
    ],
  };
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Water committee' }),
    item('numbers', 1, 0, 'opening'),
    item('numbers', 1, 1, 'welcome'),
    item('numbers', 1, 1, 'roll call'),
    item('numbers', 1, 2, 'present'),
    item('numbers', 1, 2, 'excused'),
    item('numbers', 1, 1, 'apologies'),
    item('numbers', 1, 0, 'budget'),
    item('numbers', 1, 1, 'income'),
    new Paragraph({
      children: [
        new TextRun('Delegates met'),
        new FootnoteReferenceRun(1),
        new TextRun(' and agreed'),
        new FootnoteReferenceRun(2),
        new TextRun('.'),
      ],
    }),
    item('numbers', 2, 0, 'anew'),
    item('numbers', 2, 1, 'anew below'),
    item('numbers', 1, 0, 'going on'),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Rules' }),
    item('legal', 1, 0, 'scope'),
    item('legal', 1, 1, 'members'),
    item('legal', 1, 2, 'observers'),
    item('legal', 1, 0, 'votes'),
    item('legal', 1, 1, 'quorum'),
    item('legal', 1, 2, 'absence'),
    item('dashes', 1, 0, 'a point'),
    item('dashes', 1, 0, 'another point'),
    new Table({
      columnWidths: [4500, 4500],
      width: { size: 9000, type: WidthType.DXA },
      rows: [row('Region', 'Wells'), row('North', '12')],
    }),
    ...Array.from({ length: 28 }, (_, index) => item('numbers', 3, 1, `letter ${String(index)}`)),
  ];
  const document = new Document({
    numbering,
    footnotes: {
      1: { children: [new Paragraph('In the hall.')] },
      2: { children: [new Paragraph('By consensus.')] },
    },
    sections: [{ properties: { page: { size: { width: 11906, height: 30000 } } }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
