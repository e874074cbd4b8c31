import type { PartLabel } from '../../domain/style/style-part';
import type { Block, Span } from '../report';
import { renderPhrase, type Builder } from './builder';
import { boldLabel, spaceAfter } from './label-text';

/** Puts a part's label in front of its blocks, as the style says; without blocks there is no label. */
export function buildPartLabel(
  label: PartLabel | undefined,
  blocks: readonly Block[],
  builder: Builder,
): readonly Block[] {
  if (label === undefined || blocks.length === 0) return blocks;
  const content = renderPhrase(label.text, builder);
  if (content.length === 0) return blocks;
  switch (label.place) {
    case 'runIn':
      return runInLabel(content, blocks);
    case 'line':
      return [{ type: 'paragraph', as: 'label', content }, ...blocks];
    case 'heading':
      return [{ type: 'heading', level: label.level ?? 1, content }, ...blocks];
  }
}

/**
 * Puts a label in front of the first paragraph of blocks; on a line of its own where a list comes
 * first, a number stands there, or several paragraphs follow.
 */
function runInLabel(label: readonly Span[], blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  const several = others.some((block) => block.type === 'paragraph');
  if (first?.type !== 'paragraph' || first.number !== undefined || several) {
    return [{ type: 'paragraph', as: 'label', content: label }, ...blocks];
  }
  return [
    { ...first, content: [...boldLabel(label), ...spaceAfter(label), ...first.content] },
    ...others,
  ];
}
