import type { Id } from '../base/ids';
import type { Person } from '../domain/person';
import { foldName, isSpaceless, nameWords } from './fold-name';
import { soundOf } from './sound-of';

/** The folded words by which a person may be called. */
export interface PersonWords {
  readonly all: ReadonlySet<string>;
  readonly given: readonly string[];
}

/** The people of a group and meeting, found by address, alias, name and single words of names. */
export interface RosterIndex {
  readonly people: ReadonlyMap<Id, Person>;
  readonly byEmail: ReadonlyMap<string, ReadonlySet<Id>>;
  readonly byAlias: ReadonlyMap<string, ReadonlySet<Id>>;
  readonly byName: ReadonlyMap<string, ReadonlySet<Id>>;
  /** The folded words of each person's names, all of them and those of the given name. */
  readonly words: ReadonlyMap<Id, PersonWords>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<Id>>;
  /** Words by what they share with those that differ by a letter or sound alike. */
  readonly byNear: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes the index; of two entries for one person the addresses, names and aliases of both count. */
export function createRosterIndex(people: readonly Person[]): RosterIndex {
  const byId = new Map<Id, Person>();
  const byEmail = new Map<string, Set<Id>>();
  const byAlias = new Map<string, Set<Id>>();
  const byName = new Map<string, Set<Id>>();
  const words = new Map<Id, PersonWords>();
  const byWord = new Map<string, Set<Id>>();
  const byNear = new Map<string, Set<string>>();
  for (const person of people) {
    if (!byId.has(person.id)) byId.set(person.id, person);
    if (person.email !== undefined) addTo(byEmail, foldEmail(person.email), person.id);
    for (const alias of person.aliases ?? []) {
      if (alias.includes('@')) addTo(byEmail, foldEmail(alias), person.id);
      addTo(byAlias, foldName(alias), person.id);
    }
    for (const name of fullNames(person)) addTo(byName, name, person.id);
    const all = wordsOf(person);
    const earlier = words.get(person.id)?.all ?? [];
    words.set(person.id, {
      all: new Set([...earlier, ...all]),
      given: nameWords(foldName(person.given)),
    });
    for (const word of all) {
      addTo(byWord, word, person.id);
      for (const near of nearKeys(word)) addTo(byNear, near, word);
    }
  }
  return { people: byId, byEmail, byAlias, byName, words, byWord, byNear };
}

function addTo<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  if (key === '') return;
  const found = map.get(key);
  if (found === undefined) map.set(key, new Set([value]));
  else found.add(value);
}

/** An address for comparison. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** A person's full name in each order in which it may stand, folded. */
export function fullNames({ given, surname, display }: Person): readonly string[] {
  const [first, last] = [foldName(given), foldName(surname)];
  const names = [
    `${first} ${last}`.trim(),
    `${last} ${first}`.trim(),
    ...(display === undefined ? [] : [foldName(display)]),
  ];
  if (isSpaceless(given + surname)) names.push(...names.map((name) => name.replaceAll(' ', '')));
  return [...new Set(names)].filter((name) => name !== '');
}

/** Every word by which a person may be called, folded. */
function wordsOf({ given, surname, display = '', aliases = [] }: Person): ReadonlySet<string> {
  const names = aliases.filter((alias) => !alias.includes('@'));
  return new Set(nameWords(foldName([given, surname, display, ...names].join(' '))));
}

/** Keys that two words share when they differ by one letter, or sound alike. */
export function nearKeys(word: string): readonly string[] {
  const sound = `~${soundOf(word)}`;
  if (word.length < 5 || word.length > 24) return [sound];
  return [sound, word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
