import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';
const cellWithSeven = '<w:p><w:r><w:t xml:space="preserve">7</w:t></w:r></w:p></w:tc>';
const nestedTable =
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>';

/** Faults in tables, each with its rule. */
export const tableFaults: readonly PlantedFault[] = [
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
