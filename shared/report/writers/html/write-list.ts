import { assertNever } from '../../../base/assert-never';
import type { Block, ListBlock, ListItem } from '../../report';
import { splitItem } from '../../split-item';
import { blockAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import type { ListMarker } from './list-marker';
import { chooseListMarker } from './list-marker';
import { classNames, element } from './markup';
import { writeParagraph } from './write-paragraph';

/** Writes blocks; handed down, since lists and tables hold blocks in turn. */
export type WriteBlocks = (blocks: readonly Block[], context: HtmlContext) => string;

/** Writes a list as a real list, with the browser's own labels where they equal the tree's. */
export function writeList(list: ListBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  if (list.items.length === 0) return '';
  const marker = chooseListMarker(list);
  const items = list.items.map((item, index) => {
    const previous = list.items[index - 1];
    const attributes = {
      ...blockAttributes(item, context),
      value: marker.type === 'numbers' ? jumpOf(item, previous) : undefined,
    };
    return element('li', attributes, writeItem(item, marker, context, writeBlocks));
  });
  const { name, className, ...attributes } = openingOf(marker);
  const indented = list.indented === true ? 'indented' : undefined;
  return element(
    name,
    { class: classNames(className, indented), ...attributes },
    `\n${items.join('\n')}\n`,
  );
}

/** The element of a list, with its class and what else it says of itself. */
interface Opening {
  readonly name: 'ol' | 'ul';
  readonly className?: string;
  readonly [attribute: string]: string | number | undefined;
}

function openingOf(marker: ListMarker): Opening {
  switch (marker.type) {
    case 'numbers': {
      const start = marker.start === 1 ? undefined : marker.start;
      return { name: 'ol', type: marker.htmlType, start };
    }
    case 'symbol':
      return { name: 'ul', style: marker.style };
    // A list without the browser's labels is still a list to screen readers if it says so.
    case 'text':
      return { name: marker.isCounted ? 'ol' : 'ul', className: 'labelled', role: 'list' };
    case 'none':
      return { name: 'ul', className: 'plain', role: 'list' };
    default:
      return assertNever(marker);
  }
}

/** The number of an item that does not follow the one before it. */
function jumpOf(item: ListItem, previous: ListItem | undefined): number | undefined {
  const before = previous?.label.count?.value;
  const value = item.label.count?.value;
  return before === undefined || value === before + 1 ? undefined : value;
}

function writeItem(
  item: ListItem,
  marker: ListMarker,
  context: HtmlContext,
  writeBlocks: WriteBlocks,
): string {
  const label = marker.type === 'text' ? item.label : undefined;
  const { first, rest } = splitItem(item);
  const hasLine =
    first.content.length > 0 ||
    first.number !== undefined ||
    first.threads !== undefined ||
    (label !== undefined && label.text !== '');
  const line = hasLine ? [writeParagraph(first, context, label)] : [];
  return [...line, ...(rest.length === 0 ? [] : [writeBlocks(rest, context)])].join('\n');
}
