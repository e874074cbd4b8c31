import type { Block, Report } from '../../shared/report/report';
import {
  cell,
  footnote,
  heading,
  item,
  list,
  numberLabel,
  paragraph,
  report,
  table,
  text,
} from '../builders/report-tree';

const words =
  'The secretariat presented the state of preparations and recalled that the remaining papers were expected before the end of the month';

/**
 * A report of so many paragraphs: one in twenty a heading, a third items of lists, the others with
 * three runs; 200 footnotes among them, and a table of 50 rows.
 */
export function bigReport(paragraphs: number): Report {
  const blocks: Block[] = [];
  const noteEvery = Math.max(1, Math.floor(paragraphs / 200));
  let notes = 0;
  for (let index = 0; index < paragraphs; index += 1) {
    const anchor = `note-${String(index)}`;
    const place = index % 20;
    if (place === 0) {
      const value = index / 20 + 1;
      blocks.push(heading(`Item ${String(value)}`, { label: numberLabel(value), anchor }));
    } else if (place < 13) {
      const mark = index % noteEvery === 0 && notes < 200 ? [footnote((notes += 1), words)] : [];
      const runs = [text(words), text(' in bold ', { formats: ['bold'] }), text(words), ...mark];
      blocks.push(paragraph(runs, { anchor }));
    } else if (place === 13) {
      const items = Array.from({ length: 7 }, (_, at) => item(numberLabel(at + 1), words));
      blocks.push(
        list(
          'decimal',
          items.map((one, at) => ({ ...one, anchor: `${anchor}-${String(at)}` })),
        ),
      );
    }
  }
  const header = ['Group', 'Paid', 'Due', 'Remarks'].map((name) => cell(name, { header: true }));
  const rows = Array.from({ length: 50 }, (_, row) =>
    ['a', 'b', 'c', 'd'].map((name) => cell(`${name}${String(row)}`)),
  );
  blocks.push(table('Contributions', [header, ...rows]));
  return report(blocks);
}
