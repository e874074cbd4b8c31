import { plant } from './plant';
import type { PlantedFault } from './plant';

const document = 'word/document.xml';

/** Faults in text, each with its rule. */
export const textFaults: readonly PlantedFault[] = [
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
