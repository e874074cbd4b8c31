import type { PartLabel } from '../../domain/style/style-part';
import type { Block } from '../report';
import { renderPhrase, type Builder } from './builder';
import { runInLabel } from './build-notes';

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
