import type { TableBlock, TableCell } from '../../report';
import { alignClass, blockAttributes } from './block-attributes';
import type { HtmlContext } from './html-context';
import { element, emptyElement } from './markup';
import type { WriteBlocks } from './write-list';
import { writeSpans } from './write-spans';
import { writeThreadMarks } from './write-thread-marks';

/** Writes a table: its caption, the widths of its columns, header rows that repeat on every page. */
export function writeTable(
  table: TableBlock,
  context: HtmlContext,
  writeBlocks: WriteBlocks,
): string {
  const hasCaption = table.caption.length > 0;
  const caption = hasCaption ? writeSpans(table.caption, context, table.threads) : '';
  const rows = table.rows.map((cells, row) => {
    const written = cells.map((cell) =>
      writeCell(cell, row < table.headerRows, context, writeBlocks),
    );
    return element('tr', {}, written.join(''));
  });
  const parts = [
    ...(hasCaption ? [element('caption', {}, caption)] : []),
    element('colgroup', {}, table.widths.map(writeColumn).join('')),
    ...wrapRows('thead', rows.slice(0, table.headerRows)),
    ...wrapRows('tbody', rows.slice(table.headerRows)),
  ];
  const written = element('table', blockAttributes(table, context), `\n${parts.join('\n')}\n`);
  const marks = hasCaption ? '' : writeThreadMarks(table.threads ?? [], context);
  return marks === '' ? written : `${written}\n${element('p', {}, marks)}`;
}

function writeColumn(share: number): string {
  return emptyElement('col', { style: `width: ${(share * 100).toFixed(2)}%` });
}

function wrapRows(name: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [element(name, {}, `\n${rows.join('\n')}\n`)];
}

function writeCell(
  cell: TableCell,
  isInHeader: boolean,
  context: HtmlContext,
  writeBlocks: WriteBlocks,
): string {
  const isHeader = isInHeader || cell.header;
  const attributes = {
    scope: isHeader ? scopeOf(cell, isInHeader) : undefined,
    colspan: cell.columns > 1 ? cell.columns : undefined,
    rowspan: cell.rows > 1 ? cell.rows : undefined,
    class: alignClass(cell.align),
  };
  return element(isHeader ? 'th' : 'td', attributes, writeBlocks(cell.blocks, context));
}

/** What a header cell is the header of (HTML, 4.9.10). */
function scopeOf(cell: TableCell, isInHeader: boolean): string {
  if (isInHeader) return cell.columns > 1 ? 'colgroup' : 'col';
  return 'row';
}
