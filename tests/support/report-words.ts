import type { Report } from '../../shared/report/report';
import { commentText } from '../../shared/report/writers/comment-text';
import type { TextLine } from '../../shared/report/report-text';
import { readReportText } from '../../shared/report/report-text';
import { createThreadQueue } from '../../shared/report/thread-queue';

/** The words of a text, without the signs that formats use to draw lines and bullets. */
export function wordsOf(text: string): readonly string[] {
  // Plain text raises figures by signs of their own (m³); they are the same figures.
  const level = text.replace(/[⁺⁻⁰¹²³⁴-⁹]/gu, (sign) => sign.normalize('NFKC').replace('−', '-'));
  return level.split(/\s+/u).filter((word) => word !== '' && !/^(?:[-=~.•–—|]+|\[\])$/u.test(word));
}

/** The words that the body of a report has to have in every format that sets comments apart. */
export function bodyWords(report: Report): readonly string[] {
  return wordsOf(
    readReportText(report)
      .lines.map((line) => line.text)
      .join('\n'),
  );
}

/** The words of the footnotes. */
export function noteWords(report: Report): readonly string[] {
  return wordsOf(
    readReportText(report)
      .notes.map((line) => line.text)
      .join('\n'),
  );
}

/**
 * The words of a report in a format without comments of its own: the header first, comments at the
 * end of their lines, the notes after the body.
 * @param noteLabel what stands before each note.
 */
export function inlineWords(
  report: Report,
  noteLabel: (number: number) => string,
): readonly string[] {
  const { header, lines, notes } = readReportText(report);
  const queue = createThreadQueue(report.threads);
  const withComments = (line: TextLine) =>
    `${line.text} ${commentText(queue.take(line.threads), report.words)}`;
  const body = lines.map(withComments);
  const ending = notes.map((note, index) => `${noteLabel(index + 1)} ${withComments(note)}`);
  const unplaced = commentText(queue.rest(), report.words);
  return wordsOf([header, ...body, unplaced, ...ending].join('\n'));
}
