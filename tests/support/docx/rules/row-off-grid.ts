import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { rowsOf, widthOf } from '../table-grid';
import { childAt, childrenOf } from '../xml-query';

/** Every row must fill exactly the columns of the table's grid, spans and skipped columns counted. */
export const rowOffGrid: LintRule = {
  name: 'row-off-grid',
  check: (docx) =>
    contentElements(docx, 'w:tbl').flatMap(({ part, element: table }) => {
      const grid = childAt(table, 'w:tblGrid');
      const columns = grid === undefined ? 0 : childrenOf(grid, 'w:gridCol').length;
      return rowsOf(table)
        .filter((row) => widthOf(row) !== columns)
        .map((row) =>
          faultAt(
            { part, element: row },
            `the row fills ${String(widthOf(row))} of ${String(columns)} columns`,
          ),
        );
    }),
};
