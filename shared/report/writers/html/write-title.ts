import { assertNever } from '../../../base/assert-never';
import type { TitleBlock } from '../../report';
import { alignClass, blockAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import { element } from './markup';
import { writeSpans } from './write-spans';

/** Writes a line of the title block; the first title is the main heading of the document. */
export function writeTitle(block: TitleBlock, context: HtmlContext): string {
  const name = block.as === 'title' && context.claimMainHeading() ? 'h1' : 'p';
  const attributes = blockAttributes(block, context, classOf(block), alignClass(block.align));
  return element(name, attributes, writeSpans(block.content, context, block.threads));
}

function classOf(block: TitleBlock): string {
  switch (block.as) {
    case 'title':
      return 'title';
    case 'subtitle':
      return 'subtitle';
    case 'line':
      return 'title-line';
    default:
      return assertNever(block.as);
  }
}
