import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { relationshipsOf } from '../relationships';

/** Links lead to web or mail addresses only, and nothing else (image, template) is fetched from outside the file. */
export const externalTargetUnsafe: LintRule = {
  name: 'external-target-unsafe',
  check: (docx) =>
    relationshipsOf(docx)
      .filter(({ isExternal }) => isExternal)
      .filter(({ type, target }) => type !== 'hyperlink' || !/^(https?:\/\/|mailto:)/i.test(target))
      .map(({ place, type, target }) => faultAt(place, `the ${type} leads to ${target}`)),
};
