import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';
const numbering = 'word/numbering.xml';

/** Faults in lists and styles, each with its rule. */
export const listAndStyleFaults: readonly PlantedFault[] = [
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
