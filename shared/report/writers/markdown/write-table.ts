import { assertNever } from '../../../base/assert-never';
import { printableText } from '../../printable-text';
import type { Block, TableBlock } from '../../report';
import { splitItem } from '../../split-item';
import { layTableGrid } from '../../table-grid';
import { escapeMarkdown } from './escape-markdown';
import type { MarkdownContext } from './markdown-context';
import { joinLines, putBefore } from './write-paragraph';
import { writeSpans } from './write-spans';

/**
 * Writes a table with GitHub's pipes, its caption above. Markdown knows one header row and no
 * spans: further header rows are plain rows, and a spanning cell stands in the first of its places.
 */
export function writeTable(table: TableBlock, context: MarkdownContext): string {
  const caption = joinLines(writeSpans(table.caption, context, table.threads));
  const rows = layTableGrid(table).map((row) =>
    row.map((place) =>
      place?.begins === true
        ? place.cell.blocks.flatMap((block) => cellLines(block, context)).join('<br>')
        : '',
    ),
  );
  const width = rows[0]?.length ?? table.widths.length;
  const blank = Array.from({ length: width }, () => '');
  const [head, ...body] = table.headerRows > 0 ? rows : [blank, ...rows];
  const lines = [head ?? blank, blank.map(() => '---'), ...body].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return [caption, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** The lines of a block within a cell, where nothing but lines can stand. */
function cellLines(block: Block, context: MarkdownContext): readonly string[] {
  switch (block.type) {
    case 'title':
      return writeSpans(block.content, context, block.threads);
    case 'heading':
      return putBefore(
        `${block.label?.text ?? ''}${block.separator ?? ''}`,
        writeSpans(block.content, context, block.threads),
      );
    case 'paragraph':
      return putBefore(block.number?.text ?? '', writeSpans(block.content, context, block.threads));
    case 'list':
      return block.items.flatMap((item) => {
        const { first, rest } = splitItem(item);
        const lines = [first, ...rest].flatMap((inner) => cellLines(inner, context));
        return putBefore(item.label.text, lines);
      });
    case 'table':
      return [
        ...writeSpans(block.caption, context, block.threads),
        ...block.rows
          .flat()
          .flatMap((cell) => cell.blocks.flatMap((inner) => cellLines(inner, context))),
      ];
    case 'image':
      return [
        escapeMarkdown(`[${printableText(block.alternative)}]`),
        ...writeSpans(block.caption, context, block.threads),
      ];
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}
