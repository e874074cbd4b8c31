import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { relationshipsOf } from '../relationships';

/** A relationship inside the file must lead to a part that is there. */
export const relationshipTargetMissing: LintRule = {
  name: 'relationship-target-missing',
  check: (docx) =>
    relationshipsOf(docx)
      .filter(({ isExternal, target }) => !isExternal && !docx.paths.includes(target))
      .map(({ place, target }) => faultAt(place, `there is no part ${target}`)),
};
