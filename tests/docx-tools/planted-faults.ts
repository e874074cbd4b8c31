import type { PartEdit } from '../support/docx/sample-package';

/** A fault to plant in the sample, with the one rule that it breaks. */
export type PlantedFault = {
  readonly rule: string;
  readonly what: string;
  readonly edits: readonly PartEdit[];
};

const document = 'word/document.xml';
const threads = 'word/commentsExtended.xml';
const numbering = 'word/numbering.xml';

function plant(
  rule: string,
  what: string,
  part: string,
  find: string,
  replace: string,
): PlantedFault {
  return { rule, what, edits: [{ part, find, replace }] };
}

const cellWithSeven = '<w:p><w:r><w:t xml:space="preserve">7</w:t></w:r></w:p></w:tc>';
const nestedTable =
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>';

const inTables: readonly PlantedFault[] = [
  plant('cell-without-paragraph', 'an empty cell', document, cellWithSeven, '</w:tc>'),
  plant(
    'cell-ends-in-table',
    'a cell with a table last',
    document,
    cellWithSeven,
    `<w:p/>${nestedTable}</w:tc>`,
  ),
  plant(
    'row-off-grid',
    'a heading cell that spans one column too few',
    document,
    '<w:gridSpan w:val="2"/>',
    '',
  ),
  plant(
    'row-off-grid',
    'a row that skips one column too many',
    document,
    '<w:gridBefore w:val="1"/>',
    '<w:gridBefore w:val="2"/>',
  ),
  plant(
    'merge-without-start',
    'a merge that continues nothing',
    document,
    '<w:vMerge w:val="restart"/>',
    '',
  ),
  plant('header-row-missing', 'no header row', document, '<w:trPr><w:tblHeader/></w:trPr>', ''),
  plant(
    'header-row-missing',
    'a header row switched off',
    document,
    '<w:tblHeader/>',
    '<w:tblHeader w:val="0"/>',
  ),
];

const inIds: readonly PlantedFault[] = [
  plant(
    'duplicate-control-id',
    'two controls with one id',
    document,
    '<w:id w:val="102"/>',
    '<w:id w:val="101"/>',
  ),
  plant(
    'duplicate-revision-id',
    'two changes with one id',
    document,
    '<w:ins w:id="21"',
    '<w:ins w:id="20"',
  ),
  plant('duplicate-paragraph-id', 'two paragraphs with one id', document, '0A000002', '0a000001'),
  plant(
    'duplicate-paragraph-id',
    'one id in the text and in a comment',
    document,
    '0A000002',
    '0B000001',
  ),
  plant('paragraph-id-out-of-range', 'an id above the limit', document, '0A000002', '80000000'),
  plant('paragraph-id-out-of-range', 'an id with a digit too few', document, '0A000002', 'A000002'),
  plant(
    'shared-annotation-id',
    'a change with a bookmark’s id',
    document,
    '<w:ins w:id="21"',
    '<w:ins w:id="10"',
  ),
  plant(
    'duplicate-drawing-id',
    'two drawings with one id',
    document,
    '<wp:docPr id="2"',
    '<wp:docPr id="1"',
  ),
];

const inComments: readonly PlantedFault[] = [
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

const inReferences: readonly PlantedFault[] = [
  plant('bookmark-unpaired', 'a bookmark without end', document, '<w:bookmarkEnd w:id="10"/>', ''),
  plant(
    'bookmark-unpaired',
    'a bookmark without start',
    document,
    '<w:bookmarkEnd w:id="10"/>',
    '<w:bookmarkEnd w:id="10"/><w:bookmarkEnd w:id="12"/>',
  ),
  plant(
    'bookmark-name',
    'a name of 41 characters',
    document,
    '<w:bookmarkStart w:id="11"',
    `<w:bookmarkStart w:id="12" w:name="${'b'.repeat(41)}"/><w:bookmarkEnd w:id="12"/><w:bookmarkStart w:id="11"`,
  ),
  plant(
    'bookmark-name',
    'a name with a hyphen',
    document,
    '<w:bookmarkStart w:id="11"',
    '<w:bookmarkStart w:id="12" w:name="a-b"/><w:bookmarkEnd w:id="12"/><w:bookmarkStart w:id="11"',
  ),
  plant(
    'duplicate-bookmark-name',
    'two bookmarks with one name',
    document,
    '<w:bookmarkStart w:id="11"',
    '<w:bookmarkStart w:id="12" w:name="_Wells"/><w:bookmarkEnd w:id="12"/><w:bookmarkStart w:id="11"',
  ),
  plant(
    'reference-to-missing-bookmark',
    'a field to nowhere',
    document,
    'REF _wells',
    'REF _springs',
  ),
  plant(
    'reference-to-missing-bookmark',
    'a link to nowhere',
    document,
    'w:anchor="_budget"',
    'w:anchor="_money"',
  ),
  plant(
    'reference-to-missing-bookmark',
    'a simple field to nowhere',
    'word/footer1.xml',
    ' NUMPAGES ',
    ' PAGEREF _springs ',
  ),
  plant(
    'field-without-end',
    'a field without end',
    'word/footer1.xml',
    '<w:fldChar w:fldCharType="end"/>',
    '',
  ),
  plant(
    'field-without-end',
    'a field without begin',
    'word/footer1.xml',
    '<w:fldChar w:fldCharType="begin"/>',
    '',
  ),
  plant(
    'field-without-result',
    'a page number without result',
    'word/footer1.xml',
    '<w:t xml:space="preserve">1</w:t>',
    '',
  ),
  plant(
    'field-without-result',
    'a page count without result',
    'word/footer1.xml',
    '<w:t xml:space="preserve">2</w:t>',
    '',
  ),
  plant(
    'note-reference-reused',
    'a footnote used twice',
    document,
    '<w:footnoteReference w:id="3"/>',
    '<w:footnoteReference w:id="2"/>',
  ),
  plant(
    'relationship-missing',
    'a link without relationship',
    document,
    'r:id="rIdLink"',
    'r:id="rIdOther"',
  ),
  plant(
    'relationship-target-missing',
    'a missing image',
    'word/_rels/document.xml.rels',
    'media/map.png',
    'media/plan.png',
  ),
  plant(
    'external-target-unsafe',
    'a link that runs a script',
    'word/_rels/document.xml.rels',
    'https://wells.example/report',
    'javascript:alert(1)',
  ),
  plant(
    'external-target-unsafe',
    'an image fetched from the web',
    'word/_rels/document.xml.rels',
    'Target="media/map.png"',
    'Target="https://wells.example/map.png" TargetMode="External"',
  ),
];

const inListsAndStyles: readonly PlantedFault[] = [
  plant(
    'numbering-instance-missing',
    'a list that does not exist',
    document,
    '<w:numId w:val="2"/>',
    '<w:numId w:val="9"/>',
  ),
  plant(
    'numbering-level-missing',
    'a level that does not exist',
    document,
    '<w:ilvl w:val="1"/>',
    '<w:ilvl w:val="5"/>',
  ),
  {
    rule: 'numbering-definition-missing',
    what: 'a list without definition',
    edits: [
      {
        part: numbering,
        find: '<w:num w:numId="1">',
        replace: '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="1">',
      },
    ],
  },
  plant(
    'undefined-style',
    'a paragraph style that does not exist',
    document,
    '<w:numPr>',
    '<w:pStyle w:val="Chapter"/><w:numPr>',
  ),
  plant(
    'undefined-style',
    'a character style that does not exist',
    document,
    '"CommentReference"',
    '"Remark"',
  ),
  plant('undefined-style', 'a table style that does not exist', document, '"TableGrid"', '"Grid"'),
  plant(
    'undefined-style',
    'a character style on a table',
    document,
    '"TableGrid"',
    '"CommentReference"',
  ),
  plant(
    'undefined-style',
    'a style based on nothing',
    'word/styles.xml',
    '<w:basedOn w:val="Normal"/>',
    '<w:basedOn w:val="Body"/>',
  ),
  plant(
    'heading-level-skipped',
    'a third level under the first',
    document,
    '"Heading2"',
    '"Heading3"',
  ),
  plant(
    'heading-level-skipped',
    'a second level at the start',
    document,
    '"Heading1"',
    '"Heading2"',
  ),
];

const inText: readonly PlantedFault[] = [
  plant(
    'line-break-in-text',
    'a line break inside a text',
    document,
    'Delegates met.',
    'Delegates\nmet.',
  ),
  plant(
    'line-break-in-text',
    'a line break written as a number',
    document,
    'Delegates met.',
    'Delegates&#10;met.',
  ),
  plant(
    'space-not-preserved',
    'a space at the edge of a text',
    document,
    '<w:t xml:space="preserve">The budget was ',
    '<w:t>The budget was ',
  ),
  plant(
    'live-text-in-deletion',
    'live text in a deletion',
    document,
    '<w:delText>refused</w:delText>',
    '<w:t>refused</w:t>',
  ),
  plant(
    'live-text-in-deletion',
    'deleted text outside a deletion',
    document,
    '<w:t xml:space="preserve">approved</w:t>',
    '<w:delText>approved</w:delText>',
  ),
  plant(
    'illegal-character',
    'a control character',
    document,
    'Delegates met.',
    'Delegates\u0001met.',
  ),
  plant(
    'illegal-character',
    'a control character written as a number',
    document,
    'Delegates met.',
    'Delegates&#x1F;met.',
  ),
  plant(
    'illegal-character',
    'a lone surrogate written as a number',
    document,
    'Delegates met.',
    'Delegates&#xD800;met.',
  ),
  plant(
    'not-well-formed',
    'an element left open',
    document,
    'Delegates met.',
    'Delegates<w:b>met.',
  ),
  plant(
    'image-without-description',
    'an image without words',
    document,
    'descr="A map of the wells"',
    'descr=" "',
  ),
];

const inFrame: readonly PlantedFault[] = [
  plant(
    'extension-not-ignorable',
    'newer names that are not ignorable',
    document,
    'mc:Ignorable="w14 w15"',
    'mc:Ignorable="w15"',
  ),
  plant(
    'ignorable-prefix-undeclared',
    'an ignorable prefix without namespace',
    document,
    'mc:Ignorable="w14 w15"',
    'mc:Ignorable="w14 w15 w16"',
  ),
  plant(
    'untyped-date',
    'a date without type',
    'docProps/core.xml',
    ' xsi:type="dcterms:W3CDTF"',
    '',
  ),
  plant(
    'title-missing',
    'an empty title',
    'docProps/core.xml',
    'Report of the well committee',
    ' ',
  ),
  plant(
    'default-language-missing',
    'no language',
    'word/styles.xml',
    '<w:lang w:val="en-GB"/>',
    '',
  ),
];

/** One or more faults for every rule of the linter. */
export const plantedFaults: readonly PlantedFault[] = [
  ...inTables,
  ...inIds,
  ...inComments,
  ...inReferences,
  ...inListsAndStyles,
  ...inText,
  ...inFrame,
];
