import { assertNever } from '../../../base/assert-never';
import { printableText } from '../../printable-text';
import type { Block, ParagraphBlock } from '../../report';
import { hangingIndent, hangLines, indentLines, numberIndent, wrapLines } from './paragraph-lines';
import type { TextContext } from './text-context';
import { writeHeading, writeTitle } from './write-heading';
import { writeList } from './write-list';
import { writeSpans } from './write-spans';
import { writeTable } from './write-table';

/** Writes blocks one below the other in so many columns. */
export function writeBlocks(
  blocks: readonly Block[],
  context: TextContext,
  columns: number,
): readonly string[] {
  const lines: string[] = [];
  let previous: Block | undefined;
  for (const block of blocks) {
    const written = writeBlock(block, context, columns);
    if (written.length > 0) {
      if (previous !== undefined && !standsClose(previous, block)) lines.push('');
      lines.push(...written);
      previous = block;
    }
  }
  return lines;
}

/** Lines of an address stand close, as do a list and the label that introduces it, and lists within lists. */
function standsClose(previous: Block, next: Block): boolean {
  if (isLine(previous) && isLine(next)) return true;
  const isIntroduced = previous.type === 'paragraph' && previous.as === 'label';
  return next.type === 'list' && (isIntroduced || (next.depth > 0 && previous.type === 'list'));
}

function isLine(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'title') && block.as === 'line';
}

function writeBlock(block: Block, context: TextContext, columns: number): readonly string[] {
  switch (block.type) {
    case 'title':
      return writeTitle(block, context, columns);
    case 'heading':
      return writeHeading(block, context, columns);
    case 'paragraph':
      return writeParagraph(block, context, columns);
    case 'list':
      return writeList(block, context, columns, writeBlocks);
    case 'table':
      return writeTable(block, context, columns);
    case 'image':
      return wrapLines(
        [
          `[${printableText(block.alternative).trim()}]`,
          ...writeSpans(block.caption, context, block.threads),
        ],
        columns,
      );
    case 'rule':
      return ['-'.repeat(Math.min(20, columns))];
    default:
      return assertNever(block);
  }
}

function writeParagraph(
  block: ParagraphBlock,
  context: TextContext,
  columns: number,
): readonly string[] {
  const lines = writeSpans(block.content, context, block.threads);
  const number = printableText(block.number?.text ?? '').trim();
  if (block.as === 'quote') return indentLines(hangLines(number, lines, 0, columns - 8), 4);
  if (number !== '') {
    return hangLines(number, lines, Math.max(hangingIndent([number]), numberIndent), columns);
  }
  const indent = block.indented === true ? numberIndent : 0;
  return indentLines(wrapLines(lines, columns - indent), indent);
}
