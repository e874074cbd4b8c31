import type { Person } from '../domain/person';

/** Orders people by surname, then given name, as the language sorts; people with one name by that. */
export function createPersonOrder(language: string): (one: Person, other: Person) => number {
  const collator = new Intl.Collator(language);
  const key = ({ surname, given }: Person) => (surname === '' ? given : surname);
  return (one, other) =>
    collator.compare(key(one), key(other)) ||
    collator.compare(one.given, other.given) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
