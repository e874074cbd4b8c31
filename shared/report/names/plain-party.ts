import { assertNever } from '../../base/assert-never';
import type { Party } from '../../domain/party';
import type { Person } from '../../domain/person';
import { fullName } from './person-facts';

/** Whoever is meant in plain words, outside any style; everybody is `everyone`. */
export function plainParty(party: Party, people: readonly Person[], everyone = ''): string {
  switch (party.type) {
    case 'person': {
      const person = people.find(({ id }) => id === party.person);
      return person === undefined ? party.person : fullName(person);
    }
    case 'organisation':
    case 'delegation':
    case 'role':
      return party.name;
    case 'all':
      return everyone;
    case 'unnamed':
    case 'unresolved':
      return party.text;
    default:
      return assertNever(party);
  }
}
