import { faultsOfRepeated } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

/** Drawings must have different ids in the whole file. */
export const duplicateDrawingId: LintRule = {
  name: 'duplicate-drawing-id',
  check: (docx) =>
    faultsOfRepeated(
      contentElements(docx, 'wp:docPr'),
      ({ element }) => element.attributes.get('id'),
      (id) => `another drawing has the id ${id}`,
    ),
};
