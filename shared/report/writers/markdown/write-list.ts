import { printableText } from '../../printable-text';
import type { Block, ListBlock, ListItem } from '../../report';
import { splitItem } from '../../split-item';
import type { MarkdownContext } from './markdown-context';
import { joinLines, putBefore } from './write-paragraph';
import { writeSpans } from './write-spans';

/** Writes blocks; handed down, since lists hold blocks in turn. */
export type WriteBlocks = (blocks: readonly Block[], context: MarkdownContext) => string;

/**
 * Writes a list. Decimal numbers that count on are Markdown's own; every other label but a bullet
 * stands as text in a bulleted item, so that it prints as it is.
 */
export function writeList(
  list: ListBlock,
  context: MarkdownContext,
  writeBlocks: WriteBlocks,
): string {
  const isCounted = countsOn(list);
  const isTight = list.items.every(isTightItem);
  const items = list.items.map((item) => {
    const marker = isCounted ? printableText(item.label.text).trim() : '-';
    const label = isCounted || isBullet(list, item) ? '' : item.label.text;
    const content = writeItem(item, label, context, writeBlocks);
    return hang(content, marker);
  });
  return items.join(isTight ? '\n' : '\n\n');
}

/** Whether Markdown would print the labels of this list by itself: "3.", "4." or "3)", "4)". */
export function countsOn(list: ListBlock): boolean {
  const first = list.items[0]?.label.count;
  if (first?.format !== 'decimal' || !/^%[.)]$/u.test(first.pattern)) return false;
  if (!Number.isInteger(first.value) || first.value < 0) return false;
  return list.items.every(({ label }, index) => {
    const value = first.value + index;
    return value < 1_000_000_000 && label.text === first.pattern.replace('%', String(value));
  });
}

function isBullet(list: ListBlock, item: ListItem): boolean {
  const isMarked = list.marker === 'bullet' || list.marker === 'dash';
  return isMarked && item.label.count === undefined && /^[•●◦▪–—-]?$/u.test(item.label.text.trim());
}

/** One line, and lists below it that may follow a line without a gap. */
function isTightItem({ blocks }: ListItem): boolean {
  const [first, ...rest] = blocks;
  return (
    (first === undefined || (first.type === 'paragraph' && first.as !== 'quote')) &&
    rest.length <= 1 &&
    rest.every((block) => block.type === 'list' && canFollowLine(block))
  );
}

/** A list interrupts a paragraph only if it begins with 1 and its first item is not empty. */
function canFollowLine(list: ListBlock): boolean {
  const first = list.items[0]?.blocks[0];
  const isFilled =
    first?.type === 'paragraph' &&
    first.content.some((span) => span.type === 'text' && printableText(span.text).trim() !== '');
  return isFilled && (!countsOn(list) || list.items[0]?.label.count?.value === 1);
}

function writeItem(
  item: ListItem,
  label: string,
  context: MarkdownContext,
  writeBlocks: WriteBlocks,
): string {
  const { first, rest } = splitItem(item);
  const lines = writeSpans(first.content, context, first.threads);
  const line = joinLines(putBefore(label, putBefore(first.number?.text ?? '', lines)));
  const others = writeBlocks(rest, context);
  const gap = isTightItem(item) && line !== '' ? '\n' : '\n\n';
  return [line, others].filter((part) => part !== '').join(gap);
}

function hang(content: string, marker: string): string {
  const indent = ' '.repeat(marker.length + 1);
  const indented = content.replace(/\n(?!\n|$)/gu, `\n${indent}`);
  return `${marker} ${indented}`.trimEnd();
}
