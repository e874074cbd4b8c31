import type { Span, TableBlock } from '../report';

/** How a table of texts is headed, and the shares of its columns. */
interface TextTableShape {
  readonly headerRows: number;
  readonly headerColumns: number;
  readonly widths: readonly number[];
}

/** A table with one paragraph in each cell. */
export function textTable(
  rows: readonly (readonly (readonly Span[])[])[],
  { headerRows, headerColumns, widths }: TextTableShape,
): TableBlock {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return {
    type: 'table',
    caption: [],
    headerRows,
    headerColumns,
    widths: widths.map((width) => width / total),
    rows: rows.map((row, index) =>
      row.map((content, column) => ({
        header: index < headerRows || column < headerColumns,
        columns: 1,
        rows: 1,
        blocks: [{ type: 'paragraph', as: 'body', content } as const],
      })),
    ),
  };
}
