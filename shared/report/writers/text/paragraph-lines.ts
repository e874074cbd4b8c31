import { displayWidth } from './display-width';
import { wrapText } from './wrap-text';

/** A label this much wider than the narrowest of its list gets no room in the labels' column. */
const widestDifference = 3;

/** A label wider than this gets no column at all. */
const widestLabel = 8;

/** The columns in front of numbered paragraphs: two more than "9." needs, so that "10." fits too. */
export const numberIndent = 5;

/** Puts so many spaces in front of each line that is not empty. */
export function indentLines(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}

/** Wraps each line of a paragraph. */
export function wrapLines(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) => wrapText(line, columns));
}

/** How far the texts of a list are set in, with room for all labels but the odd long one. */
export function hangingIndent(labels: readonly string[]): number {
  const widths = labels.map(displayWidth).filter((width) => width > 0);
  const limit = Math.min(Math.min(...widths) + widestDifference, widestLabel);
  const fitting = widths.filter((width) => width <= limit);
  if (widths.length === 0) return 0;
  return fitting.length === 0 ? 2 : Math.max(...fitting) + 1;
}

/** Wraps lines beside their label; a label too wide for its column begins the first line. */
export function hangLines(
  label: string,
  lines: readonly string[],
  indent: number,
  columns: number,
): readonly string[] {
  if (label === '') return indentLines(wrapLines(lines, columns - indent), indent);
  const gap = indent - displayWidth(label);
  if (gap > 0) {
    const [first = '', ...rest] = indentLines(wrapLines(lines, columns - indent), indent);
    return [`${label}${' '.repeat(gap)}${first.slice(indent)}`.trimEnd(), ...rest];
  }
  const [start = '', ...others] = lines;
  const [first = '', ...rest] = wrapText(`${label} ${start}`, columns - indent, columns);
  return [first, ...indentLines([...rest, ...wrapLines(others, columns - indent)], indent)];
}
