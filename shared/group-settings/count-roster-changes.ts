import type { Group } from '../domain/group';

/** How many people a read table adds to a group, changes in it, and leaves as they were. */
export function countRosterChanges(
  before: Group,
  after: Group,
): { readonly added: number; readonly changed: number; readonly same: number } {
  const known = new Map(before.people.map((person) => [person.id, person]));
  const entries = new Map(before.roster.map((entry) => [entry.person, entry]));
  const added = after.people.filter(({ id }) => !known.has(id)).length;
  const same = after.people.filter((person) => {
    const entry = after.roster.find((one) => one.person === person.id);
    return (
      known.has(person.id) &&
      isAlike(known.get(person.id), person) &&
      isAlike(entries.get(person.id), entry)
    );
  }).length;
  return { added, changed: after.people.length - added - same, same };
}

/** Both are plain data of a few keys, whose order does not matter. */
function isAlike(one: object | undefined, other: object | undefined): boolean {
  const sorted = (thing: object | undefined) =>
    JSON.stringify(Object.entries(thing ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}
