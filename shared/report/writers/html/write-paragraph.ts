import { printableText } from '../../printable-text';
import type { NumberLabel, ParagraphBlock } from '../../report';
import { alignClass, blockAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import { element, escapeHtml } from './markup';
import { writeSpans } from './write-spans';

/**
 * Writes a paragraph.
 * @param itemLabel the label of the list item that begins with it, where the list cannot print it.
 */
export function writeParagraph(
  block: ParagraphBlock,
  context: HtmlContext,
  itemLabel?: NumberLabel,
): string {
  const content =
    writeLabel('label', itemLabel) +
    writeLabel('number', block.number) +
    writeSpans(block.content, context, block.threads);
  const attributes = blockAttributes(
    block,
    context,
    block.as === 'body' || block.as === 'quote' ? undefined : block.as,
    block.number === undefined ? undefined : 'numbered',
    block.indented === true ? 'indented' : undefined,
    alignClass(block.align),
  );
  if (block.as !== 'quote') return element('p', attributes, content);
  const { id, ...others } = attributes;
  return element('blockquote', { id }, element('p', others, content));
}

/** A label set in front of a line; its space parts the words where there is no style sheet. */
function writeLabel(className: string, label: NumberLabel | undefined): string {
  const printed = printableText(label?.text ?? '').trim();
  return printed === '' ? '' : element('span', { class: className }, `${escapeHtml(printed)} `);
}
