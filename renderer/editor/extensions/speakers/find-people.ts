import { foldText } from '../../../../shared/base/text';
import type { Person } from '../../../../shared/domain/person';

/** The people of a meeting, those who are present first. */
export interface PeopleBook {
  readonly people: readonly Person[];
  /** Ids of those who are present or expected. */
  readonly present: ReadonlySet<string>;
}

/** All that a person is called: each folded, whole names and their parts. */
function namesOf({ given, surname, display, aliases }: Person): {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
} {
  const whole = [`${given} ${surname}`, `${surname} ${given}`, display ?? '', ...(aliases ?? [])]
    .map(foldText)
    .filter((name) => name !== '');
  const parts = [given, surname].map(foldText).filter((name) => name !== '');
  return { whole, parts };
}

/**
 * Who is meant by a name as typed: a whole name in either order, an alias, initials in capitals, or a
 * given name or surname that only one of them has. Nobody where it is unknown or could be two people;
 * where only one of those who could be meant is present, it is that one.
 */
export function personNamed(typed: string, { people, present }: PeopleBook): Person | undefined {
  const name = foldText(typed);
  if (name === '') return undefined;
  const initials = typed.trim();
  const matches = [
    (person: Person) => namesOf(person).whole.includes(name),
    (person: Person) => person.initials === initials,
    (person: Person) => present.has(person.id) && usualInitials(person) === initials,
    (person: Person) => namesOf(person).parts.includes(name),
  ];
  for (const match of matches) {
    const found = people.filter(match);
    const here = found.filter(({ id }) => present.has(id));
    const [only, ...others] = here.length > 0 ? here : found;
    if (only !== undefined) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

/** The first letters of given name and surname, for whoever has no initials of their own. */
function usualInitials({ given, surname, initials }: Person): string | undefined {
  if (initials !== undefined) return undefined;
  const first = /\p{Lu}/u.exec(given)?.[0];
  const last = /\p{Lu}/u.exec(surname)?.[0];
  return first === undefined || last === undefined ? undefined : first + last;
}

/**
 * The people whom the beginning of a name can mean, by any word of their names or by initials, best
 * first: those just heard, then those present, then by surname.
 */
export function findPeople(
  typed: string,
  { people, present }: PeopleBook,
  recent: readonly string[],
): readonly Person[] {
  const query = foldText(typed);
  if (query === '') return [];
  const ranked = people
    .filter((person) => {
      const { whole } = namesOf(person);
      const starts = whole.some(
        (name) =>
          name.startsWith(query) || name.split(/[ '’-]/u).some((part) => part.startsWith(query)),
      );
      const initials = person.initials ?? usualInitials(person) ?? '';
      return starts || foldText(initials).startsWith(query);
    })
    .map((person) => ({ person, rank: rankOf(person.id, present, recent) }));
  ranked.sort(
    (one, other) => one.rank - other.rank || compare(one.person.surname, other.person.surname),
  );
  return ranked.map(({ person }) => person);
}

function rankOf(id: string, present: ReadonlySet<string>, recent: readonly string[]): number {
  const heard = recent.indexOf(id);
  if (heard >= 0) return heard;
  return present.has(id) ? 1000 : 2000;
}

function compare(one: string, other: string): number {
  return one.localeCompare(other);
}
