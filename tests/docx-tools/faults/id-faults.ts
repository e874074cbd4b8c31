import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';

/** Faults in ids, each with its rule. */
export const idFaults: readonly PlantedFault[] = [
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
