import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

const maximumLength = 40;

/** A bookmark's name is at most 40 letters, digits and underscores, with no digit in front. */
export const bookmarkName: LintRule = {
  name: 'bookmark-name',
  check: (docx) =>
    contentElements(docx, 'w:bookmarkStart').flatMap((place) => {
      const name = place.element.attributes.get('w:name') ?? '';
      if (name.length > maximumLength)
        return [faultAt(place, `the name has ${String(name.length)} characters`)];
      return /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u.test(name)
        ? []
        : [faultAt(place, `"${name}" is no name for a bookmark`)];
    }),
};
