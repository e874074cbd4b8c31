import { collapseSpace } from '../base/text';
import type { Person } from '../domain/person';
import type { Lesson } from './attendance-plan';
import { foldName } from './fold-name';
import type { PlatformPerson } from './match-person';
import { readPlatformName } from './read-platform-name';
import { foldEmail, fullNames } from './roster-index';

/**
 * What an answer teaches: the name as the platform showed it, unless it is the person's own or names
 * only a device, and the address, as the person's own where there was none. Nothing where nothing is new.
 */
export function learnAlias(person: Person, { name, email }: PlatformPerson): Lesson | undefined {
  const known = new Set([...fullNames(person), ...(person.aliases ?? []).map(foldName)]);
  const shown = collapseSpace(name).slice(0, 200);
  const isName =
    readPlatformName(shown).readings.length > 0 &&
    !known.has(foldName(shown)) &&
    !shown.includes('@');
  const address = email === undefined ? undefined : foldEmail(email);
  const isNewAddress =
    address !== undefined &&
    address !== foldEmail(person.email ?? '') &&
    !(person.aliases ?? []).some((alias) => foldEmail(alias) === address);
  const isFirst = isNewAddress && person.email === undefined;
  const aliases = [...(isName ? [shown] : []), ...(isNewAddress && !isFirst ? [address] : [])];
  if (aliases.length === 0 && !isFirst) return undefined;
  return { person: person.id, aliases, ...(isFirst ? { email: address } : {}) };
}

/** People with what was learned about them; whoever nothing was learned about stays the same object. */
export function applyLessons(
  people: readonly Person[],
  lessons: readonly Lesson[],
): readonly Person[] {
  if (lessons.length === 0) return people;
  return people.map((person) =>
    lessons.filter((lesson) => lesson.person === person.id).reduce(learn, person),
  );
}

function learn(person: Person, { aliases, email }: Lesson): Person {
  const old = person.aliases ?? [];
  const fresh = aliases.filter((alias) => !old.includes(alias));
  const all = [...old, ...fresh];
  return {
    ...person,
    ...(all.length === 0 ? {} : { aliases: all }),
    ...(email === undefined || person.email !== undefined ? {} : { email }),
  };
}
