import type { StylePart } from '../../domain/style/style-part';
import type { Block, ParagraphBlock, Span } from '../report';
import { renderPhrase, type Builder } from './builder';
import { isBlank } from './render-text';
import { textTable } from './text-table';

/** A block of facts as lines ("Date: 25 March") or as a table with a header column; rows without a fact vanish. */
export function buildFactRows(
  { layout, rows }: Extract<StylePart, { type: 'facts' }>,
  builder: Builder,
): readonly Block[] {
  const filled = rows.flatMap(({ label, text }) => {
    const content = renderPhrase(text, builder);
    return isBlank(content) ? [] : [[renderPhrase(label, builder), content] as const];
  });
  if (filled.length === 0) return [];
  if (layout === 'table') {
    return [textTable(filled, { headerRows: 0, headerColumns: 1, widths: [1, 3] })];
  }
  const space: Span = { type: 'text', text: ' ' };
  return filled.map(([label, content]): ParagraphBlock => {
    const spans = label.length === 0 ? content : [...label, space, ...content];
    return { type: 'paragraph', as: 'line', content: spans };
  });
}
