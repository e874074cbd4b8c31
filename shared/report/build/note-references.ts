import type { Block, NumberLabel, Span } from '../report';
import { trimLabel } from '../numbering/trim-label';
import { missingFact } from './render-text';

/** Stands for the number of a paragraph, item or section until all are counted; Unicode says that no text holds this character. */
export const numberMark = '\uFDD4';

/**
 * Fills in the numbers to which cross-references point: those of paragraphs and items, and the
 * labels of headings. Where a place has none, `otherwise` may know how it is called, and `missing`
 * is told if it does not. A link to a place that is not in the report is plain text.
 */
export function fillNumberReferences(
  blocks: readonly Block[],
  otherwise: ReadonlyMap<string, string>,
  missing: (target: string) => void,
): readonly Block[] {
  const numbers = new Map<string, string>();
  collectNumbers(blocks, numbers);
  const numberOf = (target = '') => {
    const number = numbers.get(target) ?? otherwise.get(target);
    if (number === undefined) missing(target);
    return number ?? missingFact;
  };
  const anchors = new Set(collectAnchors(blocks));
  const fill = (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) => {
      if (span.type === 'footnote') {
        return { ...span, content: fill(span.content) as typeof span.content };
      }
      if (span.type === 'break' || span.target === undefined) return span;
      const { target, ...rest } = span;
      const text = span.text.replaceAll(numberMark, () => numberOf(target));
      return anchors.has(target) ? { ...rest, text, target } : { ...rest, text };
    });
  return blocks.map((block) => fillBlock(block, fill));
}

function collectNumbers(blocks: readonly Block[], numbers: Map<string, string>): void {
  const note = (anchor: string | undefined, label: NumberLabel | undefined) => {
    if (anchor !== undefined && label !== undefined && /[\p{L}\p{N}]/u.test(label.text)) {
      numbers.set(anchor, trimLabel(label.text));
    }
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') note(block.anchor, block.number);
    if (block.type === 'heading') note(block.anchor, block.label);
    if (block.type !== 'list') continue;
    for (const item of block.items) {
      note(item.anchor, item.label);
      collectNumbers(item.blocks, numbers);
    }
  }
}

/** The places to which a link can lead. */
function collectAnchors(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'rule') return [];
    if (block.type !== 'list') return block.anchor === undefined ? [] : [block.anchor];
    return block.items.flatMap(({ anchor, blocks: inner }) => [
      ...(anchor === undefined ? [] : [anchor]),
      ...collectAnchors(inner),
    ]);
  });
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
