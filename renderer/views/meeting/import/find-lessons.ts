import type { Group } from '../../../../shared/domain/group';
import type { Meeting } from '../../../../shared/domain/meeting';
import type { Lesson } from '../../../../shared/roster/attendance-plan';

/** The aliases and addresses that people of a group have after an import and had nowhere before it. */
export function findLessons(
  before: Meeting,
  after: Meeting,
  group: Group | undefined,
): readonly Lesson[] {
  if (before.people === after.people || group === undefined) return [];
  const own = new Map(before.people.map((person) => [person.id, person]));
  const later = new Map(after.people.map((person) => [person.id, person]));
  return group.people.flatMap((person): readonly Lesson[] => {
    const now = later.get(person.id);
    if (now === undefined) return [];
    const known = new Set([...(own.get(person.id)?.aliases ?? []), ...(person.aliases ?? [])]);
    const aliases = (now.aliases ?? []).filter((alias) => !known.has(alias));
    const earlier = own.get(person.id)?.email ?? person.email;
    const isFirst = earlier === undefined && now.email !== undefined;
    if (aliases.length === 0 && !isFirst) return [];
    return [{ person: person.id, aliases, ...(isFirst ? { email: now.email } : {}) }];
  });
}
