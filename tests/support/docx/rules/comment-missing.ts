import { commentAnchorsOf } from '../comment-anchors';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';
import { contentElements } from '../package-parts';

/** A comment mark in the text must belong to a comment in the comments part. */
export const commentMissing: LintRule = {
  name: 'comment-missing',
  check: (docx) => {
    const ids = new Set(commentAnchorsOf(docx).map(({ id }) => id));
    return contentElements(docx, 'w:commentRangeStart', 'w:commentReference')
      .filter(({ element }) => !ids.has(element.attributes.get('w:id') ?? ''))
      .map((place) =>
        faultAt(place, `there is no comment ${place.element.attributes.get('w:id') ?? ''}`),
      );
  },
};
