import { contentElements, elementsIn } from './package-parts';
import type { Placed } from './package-parts';
import type { DocxPackage } from './read-package';
import { childrenOf } from './xml-query';

/** A comment with the marks that anchor it in the text, and its place in a thread when the file tells it. */
export interface CommentAnchors {
  readonly id: string;
  readonly comment: Placed;
  readonly starts: readonly Placed[];
  readonly ends: readonly Placed[];
  readonly references: readonly Placed[];
  /** The `w14:paraId` of the comment's last paragraph, by which threads are linked. */
  readonly lastParagraphId: string | undefined;
  readonly isReply: boolean;
}

/** The comments of the file in the order of its comments part. */
export function commentAnchorsOf(docx: DocxPackage): readonly CommentAnchors[] {
  const replies = new Set(
    threadEntriesOf(docx)
      .filter(({ element }) => element.attributes.has('w15:paraIdParent'))
      .map(({ element }) => element.attributes.get('w15:paraId')),
  );
  const marks = (name: string): ReadonlyMap<string | undefined, readonly Placed[]> =>
    Map.groupBy(contentElements(docx, name), ({ element }) => element.attributes.get('w:id'));
  const starts = marks('w:commentRangeStart');
  const ends = marks('w:commentRangeEnd');
  const references = marks('w:commentReference');
  return elementsIn(docx, 'word/comments.xml', 'w:comment').map((comment) => {
    const id = comment.element.attributes.get('w:id') ?? '';
    const lastParagraphId = childrenOf(comment.element, 'w:p').at(-1)?.attributes.get('w14:paraId');
    return {
      id,
      comment,
      starts: starts.get(id) ?? [],
      ends: ends.get(id) ?? [],
      references: references.get(id) ?? [],
      lastParagraphId,
      isReply: lastParagraphId !== undefined && replies.has(lastParagraphId),
    };
  });
}

/** The entries of commentsExtended.xml: one per comment, with parent and resolved state. */
export function threadEntriesOf(docx: DocxPackage): readonly Placed[] {
  return elementsIn(docx, 'word/commentsExtended.xml', 'w15:commentEx');
}
