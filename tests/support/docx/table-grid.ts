import type { XmlElement } from './xml';
import { childAt, childrenOf, valueAt } from './xml-query';

/** A cell of a row at its place in the table's grid; columns count from 0. */
export interface GridCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'continue';
}

/** The rows of a table, also those inside content controls and custom XML. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return unwrapped(table, ['w:tr']);
}

/** The paragraphs and tables directly in a body, cell, note or comment, also those inside content controls. */
export function blocksOf(container: XmlElement): readonly XmlElement[] {
  return unwrapped(container, ['w:p', 'w:tbl']);
}

/** The cells of a row at their grid columns. */
export function cellsOf(row: XmlElement): readonly GridCell[] {
  let column = gridOffset(row, 'w:gridBefore');
  return unwrapped(row, ['w:tc']).map((element) => {
    const properties = childAt(element, 'w:tcPr');
    const span = Number(valueAt(properties, 'w:gridSpan') ?? '1');
    const cell: GridCell = { element, column, span, merge: mergeOf(properties) };
    column += span;
    return cell;
  });
}

/** The number of grid columns that a row fills, skipped columns before and after included. */
export function widthOf(row: XmlElement): number {
  const spans = cellsOf(row).map((cell) => cell.span);
  return spans.reduce(
    (sum, span) => sum + span,
    gridOffset(row, 'w:gridBefore') + gridOffset(row, 'w:gridAfter'),
  );
}

function gridOffset(row: XmlElement, name: 'w:gridBefore' | 'w:gridAfter'): number {
  return Number(valueAt(row, 'w:trPr', name) ?? '0');
}

function mergeOf(properties: XmlElement | undefined): GridCell['merge'] {
  const merge = childAt(properties, 'w:vMerge');
  if (merge === undefined) return 'none';
  return merge.attributes.get('w:val') === 'restart' ? 'start' : 'continue';
}

const wrappers = [
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
];

function unwrapped(container: XmlElement, wanted: readonly string[]): readonly XmlElement[] {
  return childrenOf(container).flatMap((child) => {
    if (wanted.includes(child.name)) return [child];
    return wrappers.includes(child.name) ? unwrapped(child, wanted) : [];
  });
}
