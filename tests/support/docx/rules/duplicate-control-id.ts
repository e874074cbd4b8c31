import { faultsOfRepeated } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';
import { valueAt } from '../xml-query';

/** Content controls must have different ids in the whole file. */
export const duplicateControlId: LintRule = {
  name: 'duplicate-control-id',
  check: (docx) =>
    faultsOfRepeated(
      contentElements(docx, 'w:sdt'),
      ({ element }) => valueAt(element, 'w:sdtPr', 'w:id'),
      (id) => `another content control has the id ${id}`,
    ),
};
