import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { foldText } from '../../base/text';
import { nameOf } from '../name-of';

/** Two people of the meeting whose names differ only in accents or letter case, with nothing that tells them apart. */
export function samePersonTwice({ meeting }: CheckSubject): readonly Finding[] {
  const seen = new Map<string, (typeof meeting.people)[number]>();
  return meeting.people.flatMap((person) => {
    const key = foldText(`${person.surname} ${person.given}`);
    const other = seen.get(key);
    if (key === '' || other === undefined) {
      seen.set(key, person);
      return [];
    }
    const areTwo =
      person.email !== undefined && other.email !== undefined && person.email !== other.email;
    return areTwo
      ? []
      : [
          {
            place: { type: 'person' as const, id: person.id },
            details: { first: nameOf(other), second: nameOf(person) },
          },
        ];
  });
}
