import type { Block, TableBlock, TableCell } from '../../../report';
import { isBlank, mainText, spansXml } from '../inline/spans';
import { placeIn } from '../session';
import type { Place, Session, WriteBlocks } from '../session';
import { escapeAttribute } from '../xml/escape';
import { paragraphXml } from './paragraph-xml';
import { gridRows } from './table-grid';
import type { GridCell } from './table-grid';

/** The room beside the text of a cell, on each side, as the table style has it. */
const cellMargin = 100;
const headerFill = 'E8EBF0';
const headerColumnFill = 'F4F5F8';
/** A row with more text than this may break over pages: it could be higher than one. */
const longestUnbrokenRow = 1200;

/** A table with its caption above. */
export function tableXml(
  block: TableBlock,
  session: Session,
  outer: Place,
  write: WriteBlocks,
): string {
  const place = placeIn(block.language, outer);
  const words = (): string => spansXml(block.caption, mainText(session, place));
  const indent = place.indent > 0 ? { start: place.indent, hanging: 0 } : undefined;
  const hasCaption = !isBlank(block.caption);
  if (block.rows.length === 0) {
    return paragraphXml(words, { style: 'Caption', indent, marked: [block] }, session, place);
  }
  // Without a caption the first cell's paragraph is what the anchor and the comments stand at.
  if (!hasCaption) session.pending.add(block);
  const caption = hasCaption
    ? paragraphXml(words, { style: 'Caption', indent, marked: [block] }, session, place)
    : '';
  const cells = gridRows(block);
  const widths = columnWidths(block, cells, place.width - place.indent);
  const rows = cells
    .map((row, index) => rowXml(row, index, block, widths, session, place, write))
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  return (
    caption +
    `<w:tbl>${tableProperties(block, widths, place)}<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
  );
}

function tableProperties(block: TableBlock, widths: readonly number[], place: Place): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const row = block.headerRows > 0 ? '1' : '0';
  const column = block.headerColumns > 0 ? '1' : '0';
  const caption = block.caption.map((span) => (span.type === 'text' ? span.text : '')).join('');
  return (
    '<w:tblPr><w:tblStyle w:val="ReportTable"/>' +
    (place.direction === 'rtl' ? '<w:bidiVisual/>' : '') +
    `<w:tblW w:w="${String(total)}" w:type="dxa"/><w:tblInd w:w="${String(place.indent)}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/>' +
    `<w:tblLook w:val="0000" w:firstRow="${row}" w:lastRow="0" w:firstColumn="${column}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    (caption === '' ? '' : `<w:tblCaption w:val="${escapeAttribute(caption)}"/>`) +
    '</w:tblPr>'
  );
}

function columnWidths(
  block: TableBlock,
  rows: readonly (readonly GridCell[])[],
  available: number,
): readonly number[] {
  const count = Math.max(1, rows[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 0);
  const shares = Array.from({ length: count }, (_, column) => block.widths[column] ?? 1 / count);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.max(1, Math.floor((available * share) / sum)));
}

function rowXml(
  cells: readonly GridCell[],
  row: number,
  block: TableBlock,
  widths: readonly number[],
  session: Session,
  place: Place,
  write: WriteBlocks,
): string {
  const isHeader = row < block.headerRows;
  const isShort = cells.every(({ cell }) => textLength(cell?.blocks ?? []) <= longestUnbrokenRow);
  const properties = (isShort ? '<w:cantSplit/>' : '') + (isHeader ? '<w:tblHeader/>' : '');
  const content = cells.map((grid) => {
    const end = grid.column + grid.columns;
    const width = widths.slice(grid.column, end).reduce((sum, share) => sum + share, 0);
    const isBold = isHeader || grid.column < block.headerColumns || (grid.cell?.header ?? false);
    const fill = isHeader ? headerFill : isBold ? headerColumnFill : undefined;
    const within = isBold ? 'headerCell' : 'cell';
    const inner: Place = { ...place, width: width - 2 * cellMargin, indent: 0, within };
    return (
      `<w:tc>${cellProperties(grid, width, fill)}` +
      `${cellContent(grid.cell, session, inner, write)}</w:tc>`
    );
  });
  return (
    `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}` +
    `${content.join('')}</w:tr>`
  );
}

function cellProperties(grid: GridCell, width: number, fill: string | undefined): string {
  const merge = { none: '', begins: '<w:vMerge w:val="restart"/>', goesOn: '<w:vMerge/>' };
  return (
    `<w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>` +
    (grid.columns > 1 ? `<w:gridSpan w:val="${String(grid.columns)}"/>` : '') +
    merge[grid.merge] +
    (fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`) +
    '</w:tcPr>'
  );
}

// Word takes a cell that does not end in a paragraph for damaged.
function cellContent(
  cell: TableCell | undefined,
  session: Session,
  place: Place,
  write: WriteBlocks,
): string {
  const blocks = (cell?.blocks ?? []).map((block) => aligned(block, cell?.align));
  const content = blocks.length === 0 ? '' : write(blocks, session, place);
  if (content.endsWith('</w:p>')) return content;
  return content + paragraphXml(() => '', { style: 'TableText' }, session, place);
}

function aligned(block: Block, align: TableCell['align']): Block {
  return block.type === 'paragraph' && block.align === undefined && align !== undefined
    ? { ...block, align }
    : block;
}

function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list') {
      return sum + block.items.reduce((total, item) => total + textLength(item.blocks), 0);
    }
    if (block.type === 'table') return sum + longestUnbrokenRow;
    if (!('content' in block)) return sum;
    return (
      sum +
      block.content.reduce(
        (total, span) => total + (span.type === 'text' ? span.text.length : 0),
        40,
      )
    );
  }, 0);
}
