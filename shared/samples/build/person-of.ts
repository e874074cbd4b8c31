import type { Person } from '../../domain/person';
import { samplePeople } from '../people';

/** The person of the sample with this id, without its prefix; a name that is not there is a slip of the sample. */
export function personOf(name: string): Person {
  const found = samplePeople.find((candidate) => candidate.id === `p-${name}`);
  if (found === undefined) throw new Error(`The sample has nobody called ${name}.`);
  return found;
}
