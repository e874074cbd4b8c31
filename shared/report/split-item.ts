import type { Block, ListItem, ParagraphBlock } from './report';

/** An item as the paragraph that its label stands before, and the blocks below it. */
export interface SplitItem {
  readonly first: ParagraphBlock;
  readonly rest: readonly Block[];
}

/**
 * Takes an item apart. The comments on the item are put on its first paragraph; an item that begins
 * with something else (a table, a quote) gets an empty one.
 */
export function splitItem(item: ListItem): SplitItem {
  const [first, ...rest] = item.blocks;
  if (first?.type !== 'paragraph' || first.as === 'quote') {
    return {
      first: { type: 'paragraph', as: 'body', content: [], ...threadsOf(item.threads) },
      rest: item.blocks,
    };
  }
  const threads = [...(first.threads ?? []), ...(item.threads ?? [])];
  return { first: { ...first, ...threadsOf(threads) }, rest };
}

function threadsOf(threads: readonly string[] = []): { readonly threads?: readonly string[] } {
  return threads.length === 0 ? {} : { threads };
}
