import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';

/** Faults in properties, defaults and namespaces, each with its rule. */
export const frameFaults: readonly PlantedFault[] = [
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
