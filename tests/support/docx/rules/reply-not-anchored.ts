import { commentAnchorsOf } from '../comment-anchors';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** A reply needs its own range in the text: Word hides one without it and deletes it at the next save. */
export const replyNotAnchored: LintRule = {
  name: 'reply-not-anchored',
  check: (docx) =>
    commentAnchorsOf(docx)
      .filter(({ isReply, starts }) => isReply && starts.length === 0)
      .map(({ id, comment }) => faultAt(comment, `reply ${id} has no range of its own`)),
};
