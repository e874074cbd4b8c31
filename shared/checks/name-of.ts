import type { Id } from '../base/ids';
import type { Party } from '../domain/party';
import type { Person } from '../domain/person';

/** A person's name as the person wants to be shown, or given name and surname in the person's order. */
export function nameOf({ display, given, surname, order }: Person): string {
  if (display !== undefined) return display;
  return (order === 'surnameFirst' ? [surname, given] : [given, surname])
    .filter((part) => part !== '')
    .join(' ');
}

/** What a party is called. */
export function nameOfParty(party: Party, people: ReadonlyMap<Id, Person>): string {
  switch (party.type) {
    case 'person': {
      const person = people.get(party.person);
      return person === undefined ? '' : nameOf(person);
    }
    case 'organisation':
    case 'delegation':
    case 'role':
      return party.name;
    case 'unnamed':
    case 'unresolved':
      return party.text;
    case 'all':
      return '';
  }
}
