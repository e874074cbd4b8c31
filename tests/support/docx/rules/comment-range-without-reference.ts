import { commentAnchorsOf } from '../comment-anchors';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** A commented range needs the reference mark that ties it to its comment. */
export const commentRangeWithoutReference: LintRule = {
  name: 'comment-range-without-reference',
  check: (docx) =>
    commentAnchorsOf(docx)
      .filter(({ starts, references }) => starts.length > 0 && references.length === 0)
      .flatMap(({ id, starts }) =>
        starts.map((place) => faultAt(place, `comment ${id} has a range and no reference`)),
      ),
};
