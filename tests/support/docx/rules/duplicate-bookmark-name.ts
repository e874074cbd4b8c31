import { faultsOfRepeated } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

/** Bookmark names must differ, capitals aside. */
export const duplicateBookmarkName: LintRule = {
  name: 'duplicate-bookmark-name',
  check: (docx) =>
    faultsOfRepeated(
      contentElements(docx, 'w:bookmarkStart'),
      ({ element }) => element.attributes.get('w:name')?.toLowerCase(),
      (name) => `another bookmark has the name "${name}"`,
    ),
};
