import type { Participant } from '../../shared/domain/participant';
import type { Party } from '../../shared/domain/party';
import type { Person } from '../../shared/domain/person';
import { slug } from './slug';

/** A person with the id `person-given-surname`. */
export function person(given: string, surname: string, more: Partial<Person> = {}): Person {
  return { id: slug('person', `${given} ${surname}`), surname, given, ...more };
}

/** A person at a meeting, present unless said otherwise. */
export function participant(who: Person, more: Partial<Participant> = {}): Participant {
  return {
    id: who.id.replace(/^person/u, 'participant'),
    person: who.id,
    attendance: 'present',
    roles: [],
    ...more,
  };
}

export function partyOf(who: Person): Party {
  return { type: 'person', person: who.id };
}

export function unnamed(words: string): Party {
  return { type: 'unnamed', text: words };
}

export function organisation(name: string): Party {
  return { type: 'organisation', name };
}
