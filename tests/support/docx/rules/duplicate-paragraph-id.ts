import { faultsOfRepeated } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

/** Paragraph ids (`w14:paraId`) must differ in the whole file. */
export const duplicateParagraphId: LintRule = {
  name: 'duplicate-paragraph-id',
  check: (docx) =>
    faultsOfRepeated(
      contentElements(docx, 'w:p', 'w:tr'),
      ({ element }) => element.attributes.get('w14:paraId')?.toUpperCase(),
      (id) => `another paragraph or row has the id ${id}`,
    ),
};
