import { assertNever } from '../../../base/assert-never';
import type { Block } from '../../report';
import type { HtmlContext } from './html-context';
import { emptyElement } from './markup';
import { writeHeading } from './write-heading';
import { writeImage } from './write-image';
import { writeList } from './write-list';
import { writeParagraph } from './write-paragraph';
import { writeTable } from './write-table';
import { writeTitle } from './write-title';

/** Writes blocks one below the other. */
export function writeBlocks(blocks: readonly Block[], context: HtmlContext): string {
  return blocks.map((block) => writeBlock(block, context)).join('\n');
}

function writeBlock(block: Block, context: HtmlContext): string {
  switch (block.type) {
    case 'title':
      return writeTitle(block, context);
    case 'heading':
      return writeHeading(block, context);
    case 'paragraph':
      return writeParagraph(block, context);
    case 'list':
      return writeList(block, context, writeBlocks);
    case 'table':
      return writeTable(block, context, writeBlocks);
    case 'image':
      return writeImage(block, context);
    case 'rule':
      return emptyElement('hr', {});
    default:
      return assertNever(block);
  }
}
