import { printableText } from '../../printable-text';
import type { HeadingBlock } from '../../report';
import { blockAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import { element, escapeHtml } from './markup';
import { writeSpans } from './write-spans';

/** Labels up to this many characters get a column of their own; longer ones run into the title. */
const longestHanging = 6;

/**
 * Writes a heading with its label. HTML has six levels; deeper ones are told to screen readers by
 * `aria-level`.
 */
export function writeHeading(block: HeadingBlock, context: HtmlContext): string {
  const level = block.level + context.headingShift;
  const before = printableText(`${block.label?.text ?? ''}${block.separator ?? ''}`);
  const content = writeSpans(block.content, context, block.threads);
  const isHanging = before.trim() !== '' && [...before.trimEnd()].length <= longestHanging;
  const attributes = {
    ...blockAttributes(
      block,
      context,
      `level-${Math.min(block.level, 6)}`,
      isHanging ? 'hanging' : undefined,
    ),
    'aria-level': level > 6 ? level : undefined,
  };
  const written = isHanging
    ? `${element('span', { class: 'label' }, escapeHtml(before))}${element('span', {}, content)}`
    : escapeHtml(before) + content;
  return element(`h${Math.min(level, 6)}`, attributes, written);
}
