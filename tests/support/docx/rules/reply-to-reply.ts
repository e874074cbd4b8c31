import { threadEntriesOf } from '../comment-anchors';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** Threads are one level deep: a reply's parent must be no reply itself. */
export const replyToReply: LintRule = {
  name: 'reply-to-reply',
  check: (docx) => {
    const entries = threadEntriesOf(docx);
    const replies = new Set(
      entries
        .filter(({ element }) => element.attributes.has('w15:paraIdParent'))
        .map(({ element }) => element.attributes.get('w15:paraId')),
    );
    return entries
      .filter(({ element }) => replies.has(element.attributes.get('w15:paraIdParent')))
      .map((place) => faultAt(place, 'the parent of this reply is a reply'));
  },
};
