import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';
const threads = 'word/commentsExtended.xml';

/** Faults in comments, each with its rule. */
export const commentFaults: readonly PlantedFault[] = [
  plant(
    'comment-range-unpaired',
    'a range without end',
    document,
    '<w:commentRangeEnd w:id="30"/>',
    '',
  ),
  plant(
    'comment-range-unpaired',
    'a range without start',
    document,
    '<w:commentRangeStart w:id="30"/>',
    '',
  ),
  plant(
    'comment-range-without-reference',
    'a range without reference',
    document,
    '<w:commentReference w:id="30"/>',
    '',
  ),
  {
    rule: 'comment-not-anchored',
    what: 'a comment that stands nowhere',
    edits: [
      { part: document, find: '<w:commentRangeStart w:id="30"/>', replace: '' },
      { part: document, find: '<w:commentRangeEnd w:id="30"/>', replace: '' },
      { part: document, find: '<w:commentReference w:id="30"/>', replace: '' },
    ],
  },
  {
    rule: 'reply-not-anchored',
    what: 'a reply with a reference and no range',
    edits: [
      { part: document, find: '<w:commentRangeStart w:id="31"/>', replace: '' },
      { part: document, find: '<w:commentRangeEnd w:id="31"/>', replace: '' },
    ],
  },
  plant(
    'comment-missing',
    'a reference to no comment',
    document,
    '<w:commentReference w:id="30"/>',
    '<w:commentReference w:id="30"/><w:commentReference w:id="99"/>',
  ),
  plant(
    'comment-parent-missing',
    'a reply to nothing',
    threads,
    'w15:paraIdParent="0B000001"',
    'w15:paraIdParent="0B00000F"',
  ),
  plant(
    'comment-parent-missing',
    'a comment whose last paragraph is another',
    'word/comments.xml',
    'Which one?</w:t></w:r></w:p>',
    'Which one?</w:t></w:r></w:p><w:p/>',
  ),
  plant(
    'reply-to-reply',
    'a reply to a reply',
    threads,
    'w15:paraIdParent="0B000001"',
    'w15:paraIdParent="0B000002"',
  ),
  {
    rule: 'empty-comments-part',
    what: 'a comments part without comments',
    edits: [
      { part: 'word/comments.xml', find: /<w:comment .*<\/w:comment>/, replace: '' },
      { part: threads, find: /<w15:commentEx [^>]*>/g, replace: '' },
      { part: document, find: /<w:comment(RangeStart|RangeEnd|Reference) [^>]*>/g, replace: '' },
    ],
  },
];
