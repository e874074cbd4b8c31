import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { blocksOf } from '../table-grid';

/** The last block of a cell must be a paragraph, never a nested table. */
export const cellEndsInTable: LintRule = {
  name: 'cell-ends-in-table',
  check: (docx) =>
    contentElements(docx, 'w:tc')
      .filter(({ element }) => blocksOf(element).at(-1)?.name === 'w:tbl')
      .map((place) => faultAt(place, 'the cell ends in a table, not in a paragraph')),
};
