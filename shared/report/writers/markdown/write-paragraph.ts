import { printableText } from '../../printable-text';
import type { HeadingBlock, ParagraphBlock, TitleBlock } from '../../report';
import { escapeHeadingEnd, escapeLineStart, escapeMarkdown } from './escape-markdown';
import type { MarkdownContext } from './markdown-context';
import { writeComments, writeSpans, writeWords } from './write-spans';

/** The lines of a paragraph joined by line breaks; empty when it says nothing. */
export function joinLines(lines: readonly string[]): string {
  return lines.map(escapeLineStart).join('\\\n');
}

/** The text in front of a line and the line's own, with one space between. */
export function putBefore(label: string, lines: readonly string[]): readonly string[] {
  const before = escapeMarkdown(printableText(label).trim());
  if (before === '') return lines;
  const [first = '', ...rest] = lines;
  return [`${before} ${first}`.trim(), ...rest];
}

/** Writes a paragraph with its number; the number is text, so that it prints as it is. */
export function writeParagraph(block: ParagraphBlock, context: MarkdownContext): string {
  const lines = writeSpans(block.content, context, block.threads);
  const written = joinLines(putBefore(block.number?.text ?? '', lines));
  return block.as === 'quote' && written !== '' ? written.replace(/^/gmu, '> ') : written;
}

/** Writes a heading on one line, the comments on it in a paragraph below. */
export function writeHeadingLine(
  level: number,
  before: string,
  block: HeadingBlock | TitleBlock,
  context: MarkdownContext,
): string {
  const text = writeWords(block.content, context).join('<br>');
  const line = `${escapeMarkdown(printableText(before))}${text}`.trim();
  const heading = line === '' ? '' : `${'#'.repeat(Math.min(level, 6))} ${escapeHeadingEnd(line)}`;
  const comments = writeComments(block.content, context, block.threads);
  return [heading, comments].filter((part) => part !== '').join('\n\n');
}
