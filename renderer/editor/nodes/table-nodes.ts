import { $create, $getState, $setState, createState, ElementNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Cell, Table } from '../../../shared/domain/shape';
import type { NoteFacts } from './note-node';

/** What a table's note knows beside its caption and cells; the rows of its shape are empty. */
export type TableFacts = NoteFacts & {
  readonly shape: { readonly type: 'table'; readonly table: Table };
};

const tableState = createState('table', {
  parse: (): TableFacts => ({
    id: 'note',
    meaning: { kind: 'text' },
    shape: { type: 'table', table: { headerRows: 1, headerColumns: 0, rows: [] } },
    level: 0,
  }),
});

/** A note with the shape of a table: its caption, then its rows. */
export class TableNode extends ElementNode {
  override $config() {
    return this.config('note-table', { extends: ElementNode, stateConfigs: [tableState] });
  }

  override canIndent(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('table');
    element.className = 'note-table';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** The caption of a table: the text of its note. */
export class TableCaptionNode extends ElementNode {
  override $config() {
    return this.config('table-caption', { extends: ElementNode });
  }

  override canIndent(): boolean {
    return false;
  }

  override collapseAtStart(): boolean {
    return true;
  }

  override createDOM(): HTMLElement {
    return document.createElement('caption');
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** A row of a table. */
export class TableRowNode extends ElementNode {
  override $config() {
    return this.config('table-row', { extends: ElementNode });
  }

  override canIndent(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return true;
  }

  override createDOM(): HTMLElement {
    return document.createElement('tr');
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** What a cell knows beside its blocks. */
export type CellFacts = Omit<Cell, 'blocks'>;

const cellState = createState('cell', { parse: (): CellFacts => ({}) });

/** A cell of a table; its blocks are notes whose ids are not kept. */
export class TableCellNode extends ElementNode {
  override $config() {
    return this.config('table-cell', { extends: ElementNode, stateConfigs: [cellState] });
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canIndent(): boolean {
    return false;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement($isHeaderCell(this) ? 'th' : 'td');
    const { columns, rows, align } = $getState(this, cellState);
    if (columns !== undefined) element.setAttribute('colspan', String(columns));
    if (rows !== undefined) element.setAttribute('rowspan', String(rows));
    if (align !== undefined) element.dataset.align = align;
    return element;
  }

  override updateDOM(previous: TableCellNode, dom: HTMLElement): boolean {
    const changed = $getState(this, cellState) !== $getState(previous, cellState, 'direct');
    return changed || (dom.tagName === 'TH') !== $isHeaderCell(this);
  }
}

function $isHeaderCell(cell: TableCellNode): boolean {
  const row = cell.getParent();
  const table = row?.getParent();
  if (!$isTableRowNode(row) || !$isTableNode(table)) return false;
  const { headerRows, headerColumns } = $tableFacts(table).shape.table;
  const rowIndex = row.getPreviousSiblings().filter($isTableRowNode).length;
  return rowIndex < headerRows || cell.getIndexWithinParent() < headerColumns;
}

/** Makes a table without caption and rows. */
export function $createTableNode(facts: TableFacts): TableNode {
  return $setState($create(TableNode), tableState, facts);
}

/** Makes an empty caption. */
export function $createTableCaptionNode(): TableCaptionNode {
  return $create(TableCaptionNode);
}

/** Makes a row without cells. */
export function $createTableRowNode(): TableRowNode {
  return $create(TableRowNode);
}

/** Makes a cell without blocks. */
export function $createTableCellNode(facts: CellFacts = {}): TableCellNode {
  return $setState($create(TableCellNode), cellState, facts);
}

/** Whether a node is a note with the shape of a table. */
export function $isTableNode(node: LexicalNode | null | undefined): node is TableNode {
  return node instanceof TableNode;
}

/** Whether a node is a table's caption. */
export function $isTableCaptionNode(
  node: LexicalNode | null | undefined,
): node is TableCaptionNode {
  return node instanceof TableCaptionNode;
}

/** Whether a node is a table's row. */
export function $isTableRowNode(node: LexicalNode | null | undefined): node is TableRowNode {
  return node instanceof TableRowNode;
}

/** Whether a node is a table's cell. */
export function $isTableCellNode(node: LexicalNode | null | undefined): node is TableCellNode {
  return node instanceof TableCellNode;
}

/** What a table's note knows beside its caption and cells. */
export function $tableFacts(node: TableNode): TableFacts {
  return $getState(node, tableState);
}

/** Replaces what a table's note knows. */
export function $setTableFacts(node: TableNode, facts: TableFacts): void {
  $setState(node, tableState, facts);
}

/** What a cell knows beside its blocks. */
export function $cellFacts(node: TableCellNode): CellFacts {
  return $getState(node, cellState);
}
