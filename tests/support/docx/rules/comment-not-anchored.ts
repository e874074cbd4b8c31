import { commentAnchorsOf } from '../comment-anchors';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** A comment needs its place in the text; Word drops one without it. */
export const commentNotAnchored: LintRule = {
  name: 'comment-not-anchored',
  check: (docx) =>
    commentAnchorsOf(docx)
      .filter(
        ({ isReply, starts, references }) => !isReply && starts.length + references.length === 0,
      )
      .map(({ id, comment }) => faultAt(comment, `comment ${id} stands nowhere in the text`)),
};
