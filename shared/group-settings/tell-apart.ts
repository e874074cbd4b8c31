import type { Id } from '../base/ids';
import { foldText } from '../base/text';
import type { Person } from '../domain/person';

/** What tells people of one name from each other, in the order in which it is tried. */
const marks = ['affiliation', 'function', 'represents', 'email'] as const;

/**
 * How each person is called so that no two are called the same: by name, and where several have that
 * name with what differs between them in brackets, or with a number where nothing does.
 */
export function tellApart(
  people: readonly Person[],
  nameOf: (person: Person) => string,
): ReadonlyMap<Id, string> {
  const byName = Map.groupBy(people, (person) => foldText(nameOf(person)));
  const names = new Map<Id, string>();
  for (const namesakes of byName.values()) {
    const mark = marks.find(
      (key) =>
        new Set(namesakes.map((person) => foldText(person[key] ?? ''))).size === namesakes.length,
    );
    namesakes.forEach((person, at) => {
      const name = nameOf(person);
      const said = mark === undefined ? String(at + 1) : (person[mark] ?? '').trim();
      names.set(person.id, namesakes.length === 1 || said === '' ? name : `${name} (${said})`);
    });
  }
  return names;
}
