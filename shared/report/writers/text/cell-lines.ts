import { assertNever } from '../../../base/assert-never';
import { printableText } from '../../printable-text';
import type { Block, TableCell } from '../../report';
import { splitItem } from '../../split-item';
import type { TextContext } from './text-context';
import { writeSpans } from './write-spans';

/** The lines of a cell, not yet wrapped; labels stand in front of their lines. */
export function cellLines(cell: TableCell, context: TextContext): readonly string[] {
  return cell.blocks.flatMap((block) => blockLines(block, context));
}

function blockLines(block: Block, context: TextContext): readonly string[] {
  switch (block.type) {
    case 'title':
      return writeSpans(block.content, context, block.threads);
    case 'heading':
      return putBefore(
        `${block.label?.text ?? ''}${block.separator ?? ''}`,
        writeSpans(block.content, context, block.threads),
      );
    case 'paragraph':
      return putBefore(
        `${block.number?.text ?? ''} `,
        writeSpans(block.content, context, block.threads),
      );
    case 'list':
      return block.items.flatMap((item) => {
        const { first, rest } = splitItem(item);
        const lines = [first, ...rest].flatMap((inner) => blockLines(inner, context));
        return putBefore(`${item.label.text} `, lines);
      });
    case 'table':
      return [
        ...writeSpans(block.caption, context, block.threads),
        ...block.rows.flat().flatMap((cell) => cellLines(cell, context)),
      ];
    case 'image':
      return [
        `[${printableText(block.alternative).trim()}]`,
        ...writeSpans(block.caption, context, block.threads),
      ];
    case 'rule':
      return [];
    default:
      return assertNever(block);
  }
}

function putBefore(before: string, lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines;
  return [`${printableText(before)}${first}`.trim(), ...rest].filter((line) => line !== '');
}
