import { printableText } from '../../printable-text';
import type { HeadingBlock, TitleBlock } from '../../report';
import { displayWidth } from './display-width';
import { wrapLines } from './paragraph-lines';
import type { TextContext } from './text-context';
import { writeComments, writeWords } from './write-spans';

/** What underlines headings of the levels 1, 2 and below. */
const underlines = ['-', '~', '.'] as const;

/** Writes a line of the title block; titles are underlined. */
export function writeTitle(
  block: TitleBlock,
  context: TextContext,
  columns: number,
): readonly string[] {
  const lines = wrapLines(writeWords(block.content, context), columns);
  const written = block.as === 'title' ? underline(lines, '=') : lines;
  return [...written, ...commentLines(block, context, columns)];
}

/** Writes a heading with its label, underlined. */
export function writeHeading(
  block: HeadingBlock,
  context: TextContext,
  columns: number,
): readonly string[] {
  const before = printableText(`${block.label?.text ?? ''}${block.separator ?? ''}`);
  const [first = '', ...rest] = writeWords(block.content, context);
  const lines = wrapLines([`${before}${first}`.trim(), ...rest], columns);
  const written = underline(lines, underlines[block.level - 1] ?? '.');
  return [...written, ...commentLines(block, context, columns)];
}

/** The comments on a heading stand below it. */
function commentLines(
  block: HeadingBlock | TitleBlock,
  context: TextContext,
  columns: number,
): readonly string[] {
  return wrapLines([writeComments(block.content, context, block.threads)], columns);
}

function underline(lines: readonly string[], sign: string): readonly string[] {
  const width = Math.max(0, ...lines.map(displayWidth));
  return width === 0 ? [] : [...lines, sign.repeat(width)];
}
