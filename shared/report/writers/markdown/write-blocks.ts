import { assertNever } from '../../../base/assert-never';
import { printableText } from '../../printable-text';
import type { Block } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import type { MarkdownContext } from './markdown-context';
import { writeList } from './write-list';
import { joinLines, writeHeadingLine, writeParagraph } from './write-paragraph';
import { writeSpans } from './write-spans';
import { writeTable } from './write-table';

/** Writes blocks one below the other; those that say nothing are left out. */
export function writeBlocks(blocks: readonly Block[], context: MarkdownContext): string {
  let written = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    const text = writeBlock(block, context);
    if (text !== '') {
      written += (previous === undefined ? '' : gapBetween(previous, block)) + text;
      previous = block;
    }
  }
  return written;
}

/** Lines of an address or list of names stand close; two lists need something between them to stay two. */
function gapBetween(previous: Block, next: Block): string {
  if (isLine(previous) && isLine(next)) return '\\\n';
  return previous.type === 'list' && next.type === 'list' ? '\n\n<!-- -->\n\n' : '\n\n';
}

function isLine(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'title') && block.as === 'line';
}

function writeBlock(block: Block, context: MarkdownContext): string {
  switch (block.type) {
    case 'title':
      return block.as === 'title' && context.claimMainHeading()
        ? writeHeadingLine(1, '', block, context)
        : joinLines(writeSpans(block.content, context, block.threads));
    case 'heading':
      return writeHeadingLine(
        block.level + context.headingShift,
        `${block.label?.text ?? ''}${block.separator ?? ''}`,
        block,
        context,
      );
    case 'paragraph':
      return writeParagraph(block, context);
    case 'list':
      return writeList(block, context, writeBlocks);
    case 'table':
      return writeTable(block, context);
    case 'image':
      return [
        escapeMarkdown(`[${printableText(block.alternative)}]`),
        joinLines(writeSpans(block.caption, context, block.threads)),
      ]
        .filter((part) => part !== '')
        .join('\n\n');
    case 'rule':
      return '* * *';
    default:
      return assertNever(block);
  }
}
