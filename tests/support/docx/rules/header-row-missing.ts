import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { rowsOf } from '../table-grid';
import { isOn } from '../xml-query';

/** The first row of a table must be marked as a header row, so that it repeats and a screen reader can name the columns. */
export const headerRowMissing: LintRule = {
  name: 'header-row-missing',
  check: (docx) =>
    contentElements(docx, 'w:tbl')
      .filter(({ element: table }) => {
        const first = rowsOf(table)[0];
        return first !== undefined && !isOn(first, 'w:trPr', 'w:tblHeader');
      })
      .map((place) => faultAt(place, 'the first row is not marked as a header row')),
};
