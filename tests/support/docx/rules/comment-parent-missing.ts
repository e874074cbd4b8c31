import { commentAnchorsOf, threadEntriesOf } from '../comment-anchors';
import { faultAt } from '../lint-rule';
import type { LintRule } from '../lint-rule';

/** A thread is linked by the ids of the comments' last paragraphs: both ends of the link must be such paragraphs. */
export const commentParentMissing: LintRule = {
  name: 'comment-parent-missing',
  check: (docx) => {
    const known = new Set(commentAnchorsOf(docx).map(({ lastParagraphId }) => lastParagraphId));
    return threadEntriesOf(docx).flatMap((place) =>
      ['w15:paraId', 'w15:paraIdParent'].flatMap((name) => {
        const id = place.element.attributes.get(name);
        return id === undefined || known.has(id)
          ? []
          : [faultAt(place, `${name} ${id} is the last paragraph of no comment`)];
      }),
    );
  },
};
