import type { Block, Span } from '../report';
import { missingFact } from './render-text';

/** Stands for the number of a paragraph until all are counted; no text can hold it. */
export const noteNumberMark = '\uE004';

/** Fills in the numbers of paragraphs to which cross-references point. */
export function fillNoteReferences(blocks: readonly Block[]): readonly Block[] {
  const numbers = new Map<string, string>();
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.anchor !== undefined && block.number !== undefined) {
      numbers.set(block.anchor, block.number.text.replace(/[.):]+$/, ''));
    }
  }
  const fill = (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) =>
      span.type === 'text' && span.text.includes(noteNumberMark)
        ? {
            ...span,
            text: span.text.replace(noteNumberMark, numbers.get(span.target ?? '') ?? missingFact),
          }
        : span,
    );
  return blocks.map((block) => fillBlock(block, fill));
}

function fillBlock(block: Block, fill: (spans: readonly Span[]) => readonly Span[]): Block {
  switch (block.type) {
    case 'rule':
    case 'image':
      return block;
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          blocks: item.blocks.map((inner) => fillBlock(inner, fill)),
        })),
      };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({
            ...cell,
            blocks: cell.blocks.map((inner) => fillBlock(inner, fill)),
          })),
        ),
      };
    case 'title':
    case 'heading':
    case 'paragraph':
      return { ...block, content: fill(block.content) };
  }
}
