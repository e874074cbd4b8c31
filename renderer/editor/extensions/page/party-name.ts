import type { Party } from '../../../../shared/domain/party';
import type { Person } from '../../../../shared/domain/person';

/** How the screens name a person: as the person wants it, or given name and surname in their order. */
export function personName({ display, given, surname, order }: Person): string {
  if (display !== undefined) return display;
  const names = order === 'surnameFirst' ? [surname, given] : [given, surname];
  return names.filter((name) => name !== '').join(' ');
}

/** How the screens name whoever is meant; `everyone` is the word for all. */
export function partyName(party: Party, people: readonly Person[], everyone: string): string {
  switch (party.type) {
    case 'person': {
      const person = people.find(({ id }) => id === party.person);
      return person === undefined ? party.person : personName(person);
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
  }
}
