import { commentFaults } from './faults/comment-faults';
import { frameFaults } from './faults/frame-faults';
import { idFaults } from './faults/id-faults';
import { listAndStyleFaults } from './faults/list-and-style-faults';
import { referenceFaults } from './faults/reference-faults';
import { tableFaults } from './faults/table-faults';
import { textFaults } from './faults/text-faults';
import type { PlantedFault } from './faults/plant';

/** One or more faults for every rule of the linter. */
export const plantedFaults: readonly PlantedFault[] = [
  ...tableFaults,
  ...idFaults,
  ...commentFaults,
  ...referenceFaults,
  ...listAndStyleFaults,
  ...textFaults,
  ...frameFaults,
];
