import { printableText } from '../../printable-text';
import type { Block, ListBlock, ListItem } from '../../report';
import { splitItem } from '../../split-item';
import { hangingIndent, hangLines, indentLines, numberIndent } from './paragraph-lines';
import type { TextContext } from './text-context';
import { writeSpans } from './write-spans';

/** Writes blocks in so many columns; handed down, since lists and tables hold blocks in turn. */
export type WriteBlocks = (
  blocks: readonly Block[],
  context: TextContext,
  columns: number,
) => readonly string[];

/** How far a list is set in from the text around it. */
const listIndent = 2;

/** Writes a list with its labels as they are, the text of all items in one column. */
export function writeList(
  list: ListBlock,
  context: TextContext,
  columns: number,
  writeBlocks: WriteBlocks,
): readonly string[] {
  const outer = list.indented === true ? numberIndent : list.depth === 0 ? listIndent : 0;
  const indent = hangingIndent(list.items.map(labelOf));
  const items = list.items.map((item) =>
    writeItem(item, indent, context, columns - outer, writeBlocks),
  );
  const isOpen = list.items.some(hasParagraphs);
  const filled = items.filter((lines) => lines.length > 0);
  const lines = filled.flatMap((item, index) => (isOpen && index > 0 ? ['', ...item] : item));
  return indentLines(lines, outer);
}

function labelOf(item: ListItem): string {
  return printableText(item.label.text).trim();
}

/** Whether an item has more than its line and lists below it; then items stand apart. */
function hasParagraphs(item: ListItem): boolean {
  return item.blocks.slice(1).some((block) => block.type !== 'list');
}

function writeItem(
  item: ListItem,
  indent: number,
  context: TextContext,
  columns: number,
  writeBlocks: WriteBlocks,
): readonly string[] {
  const { first, rest } = splitItem(item);
  const number = printableText(first.number?.text ?? '').trim();
  const [start = '', ...more] = writeSpans(first.content, context, first.threads);
  const text = [`${number} ${start}`.trim(), ...more].filter((line) => line !== '');
  const line = hangLines(labelOf(item), text, indent, columns).filter((part) => part !== '');
  const others = writeBlocks(rest, context, columns - indent);
  const gap = hasParagraphs(item) && line.length > 0 && others.length > 0 ? [''] : [];
  return [...line, ...gap, ...indentLines(others, indent)];
}
