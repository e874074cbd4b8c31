import { idOf, revisionsOf } from '../annotations';
import { faultsOfRepeated } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** Tracked changes must have different ids in the whole file. */
export const duplicateRevisionId: LintRule = {
  name: 'duplicate-revision-id',
  check: (docx) =>
    faultsOfRepeated(revisionsOf(docx), idOf, (id) => `another tracked change has the id ${id}`),
};
