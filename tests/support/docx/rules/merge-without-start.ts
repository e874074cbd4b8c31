import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { cellsOf, rowsOf } from '../table-grid';
import type { GridCell } from '../table-grid';

/** A vertically merged cell must continue a merged cell of the same columns in the row above. */
export const mergeWithoutStart: LintRule = {
  name: 'merge-without-start',
  check: (docx) =>
    contentElements(docx, 'w:tbl').flatMap(({ part, element: table }) => {
      const rows = rowsOf(table).map(cellsOf);
      return rows.flatMap((cells, index) =>
        cells
          .filter((cell) => cell.merge === 'continue' && !continues(cell, rows[index - 1] ?? []))
          .map(({ element }) => faultAt({ part, element }, 'nothing above to merge with')),
      );
    }),
};

function continues(cell: GridCell, above: readonly GridCell[]): boolean {
  return above.some(
    (other) => other.merge !== 'none' && other.column === cell.column && other.span === cell.span,
  );
}
