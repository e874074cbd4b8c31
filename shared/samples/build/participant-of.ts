import type { Participant } from '../../domain/participant';
import { personOf } from './person-of';

/** A person at a meeting, in the category and with the affiliation of the roster. */
export function participantOf(
  prefix: string,
  name: string,
  more: Partial<Participant> = {},
): Participant {
  const { id, category, affiliation } = personOf(name);
  return {
    id: `${prefix}-at-${name}`,
    person: id,
    attendance: 'present',
    roles: ['participant'],
    ...(category === undefined ? {} : { category }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...more,
  };
}
