import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';

/** Faults in references, each with its rule. */
export const referenceFaults: readonly PlantedFault[] = [
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
