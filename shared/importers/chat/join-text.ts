import { cleanText } from '../../base/text';
import type { TextLine } from './split-lines';

/** The words of a message over several lines, without the indentation that all of them share. */
export function joinText(first: string, lines: readonly TextLine[]): string {
  const written = lines.filter(({ text }) => text !== '');
  // A line that lost its indentation on the way does not give it to the others.
  const filled =
    written[0]?.indent === '' ? written : written.filter(({ indent }) => indent !== '');
  const shared = filled.reduce(
    (least, { indent }) => Math.min(least, indent.length),
    filled[0]?.indent.length ?? 0,
  );
  const words = lines.map(({ text, indent }) => (text === '' ? '' : indent.slice(shared) + text));
  const all = first === '' ? words : [first, ...words];
  return cleanText(all.join('\n')).replace(/^\n+/u, '').trimEnd();
}
