import type { Id } from '../base/ids';
import type { Person } from '../domain/person';
import { findAlike } from './find-alike';
import type { Candidate } from './find-alike';
import { foldName, isSpaceless } from './fold-name';
import { readPlatformName } from './read-platform-name';
import type { NameReading, PlatformName } from './read-platform-name';
import { foldEmail } from './roster-index';
import type { RosterIndex } from './roster-index';

/** Somebody as a platform shows them. */
export interface PlatformPerson {
  readonly name: string;
  readonly email?: string;
  readonly given?: string;
  readonly surname?: string;
}

/** What a certain match rests on. */
export type MatchReason = 'email' | 'alias' | 'name';

/** Why a person must decide who is meant. */
export type DoubtReason =
  | 'sameName'
  | 'otherEmail'
  | 'emailOfOther'
  | 'sharedEmail'
  | 'sharedAlias'
  | 'speaksForOther'
  | 'likeness'
  | 'noName';

/** Who of the roster is meant: certainly somebody, perhaps somebody, or nobody. */
export type PersonMatch =
  | { readonly type: 'certain'; readonly person: Id; readonly reason: MatchReason }
  | {
      readonly type: 'doubt';
      readonly reason: DoubtReason;
      readonly candidates: readonly Candidate[];
    }
  | { readonly type: 'stranger' };

/**
 * Finds whom a platform's name means: by e-mail, then by a learned alias, then by the exact name in any
 * order. Whatever speaks against it, and every mere likeness, makes it a doubt for a person to decide.
 */
export function matchPerson(who: PlatformPerson, index: RosterIndex): PersonMatch {
  const name = readPlatformName(who.name);
  const readings = withColumns(name.readings, who);
  const direct = exactHits(
    readings.filter(({ aside }) => aside !== true),
    index,
  );
  const aside = exactHits(
    readings.filter((reading) => reading.aside === true),
    index,
  );
  const named = new Set([...direct.sure, ...direct.unsure, ...aside.sure, ...aside.unsure]);
  return (
    matchByEmail(who, name, named, index) ??
    matchByAlias(who, readings, named, index) ??
    matchByName(who, name, readings, { direct, aside, named }, index) ??
    findLikeness(who, name, readings, named, index)
  );
}

function certain(person: Id, reason: MatchReason): PersonMatch {
  return { type: 'certain', person, reason };
}

function doubt(reason: DoubtReason, people: Iterable<Id>): PersonMatch {
  return {
    type: 'doubt',
    reason,
    candidates: [...people].slice(0, 12).map((person) => ({ person, likeness: 1 })),
  };
}

/** First and last name in columns of their own tell more than the display name; both count. */
function withColumns(
  readings: readonly NameReading[],
  { given, surname }: PlatformPerson,
): readonly NameReading[] {
  if (given === undefined || surname === undefined) return readings;
  return [...readings, { text: `${given} ${surname}`, given, surname }];
}

function matchByEmail(
  { email }: PlatformPerson,
  name: PlatformName,
  named: ReadonlySet<Id>,
  index: RosterIndex,
): PersonMatch | undefined {
  const owners = email === undefined ? undefined : index.byEmail.get(foldEmail(email));
  if (owners === undefined) return undefined;
  const both = [...owners].filter((id) => named.has(id));
  const [only] = owners.size === 1 ? owners : both.length === 1 ? both : [];
  if (only === undefined) return doubt('sharedEmail', owners);
  const others = [...named].filter((id) => id !== only);
  const isNamed = named.has(only);
  // "Ana & Jo" at Ana's address are two people.
  if (name.joinsPeople && !isWhole(name, only, index))
    return doubt('speaksForOther', [only, ...others]);
  return others.length > 0 && !isNamed
    ? doubt('emailOfOther', [only, ...others])
    : certain(only, 'email');
}

function matchByAlias(
  who: PlatformPerson,
  readings: readonly NameReading[],
  named: ReadonlySet<Id>,
  index: RosterIndex,
): PersonMatch | undefined {
  const keys = [
    who.name,
    ...readings.filter(({ aside }) => aside !== true).map(({ text }) => text),
  ].map(foldName);
  const found = new Set(keys.flatMap((key) => [...(index.byAlias.get(key) ?? [])]));
  const [only] = found;
  if (only === undefined) return undefined;
  const all = new Set([...found, ...named]);
  const isCommon = keys.every((key) => !index.byAlias.has(key) || isSharedWord(key, only, index));
  if (all.size > 1 || isCommon) {
    const bearers = keys.flatMap((key) => [...(index.byWord.get(key) ?? [])]);
    return doubt('sharedAlias', new Set([...all, ...bearers]));
  }
  return hasOtherEmail(who, only, index) ? doubt('otherEmail', [only]) : certain(only, 'alias');
}

/** Whether a single word is also part of somebody else's name: "Anna" can be any Anna. */
function isSharedWord(key: string, person: Id, index: RosterIndex): boolean {
  if (key.includes(' ')) return false;
  return [...(index.byWord.get(key) ?? [])].some((id) => id !== person);
}

/** Whether the file gives an address and the roster another one. */
function hasOtherEmail({ email }: PlatformPerson, person: Id, { people }: RosterIndex): boolean {
  const known = people.get(person)?.email;
  return email !== undefined && known !== undefined && foldEmail(email) !== foldEmail(known);
}

interface Hits {
  readonly sure: ReadonlySet<Id>;
  /** The words agree, but the writing shows another word as the surname, or a single word is not enough. */
  readonly unsure: ReadonlySet<Id>;
}

function exactHits(readings: readonly NameReading[], index: RosterIndex): Hits {
  const sure = new Set<Id>();
  const unsure = new Set<Id>();
  for (const reading of readings) {
    const key = foldName(reading.text);
    const compact = isSpaceless(reading.text) ? key.replaceAll(' ', '') : key;
    const found = index.byName.get(key) ?? index.byName.get(compact);
    if (found === undefined) continue;
    const ids = [...found];
    const fitting = ids.filter((id) => fitsSurname(reading, index.people.get(id)));
    const isPlain = fitting.length > 0 && !fitting.some((id) => isSharedWord(key, id, index));
    for (const id of fitting.length > 0 ? fitting : ids) (isPlain ? sure : unsure).add(id);
  }
  for (const id of sure) unsure.delete(id);
  return { sure, unsure };
}

/** Whether the part of a name that stands as the surname is the person's; two capitals may be initials. */
function fitsSurname({ surname }: NameReading, person: Person | undefined): boolean {
  if (surname === undefined || surname.length <= 2 || person === undefined) return true;
  const own = foldName(person.surname);
  const shown = foldName(surname);
  if (own === '' || person.given === '') return true;
  // Particles often stay in small letters: "Maria van der BERG".
  return own === shown || own.endsWith(` ${shown}`);
}

function matchByName(
  who: PlatformPerson,
  name: PlatformName,
  readings: readonly NameReading[],
  {
    direct,
    aside,
    named,
  }: { readonly direct: Hits; readonly aside: Hits; readonly named: ReadonlySet<Id> },
  index: RosterIndex,
): PersonMatch | undefined {
  const first = direct.sure.size > 0 ? direct : aside;
  const [only] = first.sure;
  if (only === undefined) return undefined;
  if (named.size > 1) return doubt('sameName', named);
  if (name.isIndirect) return doubt('speaksForOther', [only]);
  if (name.joinsPeople && !isWhole(name, only, index)) return doubt('speaksForOther', [only]);
  if (first === aside && !isShortFor(readings, only, index)) return doubt('likeness', [only]);
  if (hasOtherEmail(who, only, index)) return doubt('otherEmail', [only]);
  return certain(only, 'name');
}

/** Whether the name as a whole, not one piece of it, is the person's. */
function isWhole({ readings }: PlatformName, person: Id, index: RosterIndex): boolean {
  const whole = readings[0];
  return whole !== undefined && index.byName.get(foldName(whole.text))?.has(person) === true;
}

/** Whether what stands before the brackets is part of the name inside: "Ana (Ana Maria Lopez)". */
function isShortFor(readings: readonly NameReading[], person: Id, index: RosterIndex): boolean {
  return readings
    .filter(({ aside }) => aside !== true)
    .every(({ text }) =>
      foldName(text)
        .split(' ')
        .every((word) => index.byWord.get(word)?.has(person) === true),
    );
}

function findLikeness(
  who: PlatformPerson,
  name: PlatformName,
  readings: readonly NameReading[],
  named: ReadonlySet<Id>,
  index: RosterIndex,
): PersonMatch {
  const [local] = who.email?.split('@') ?? [];
  const texts = [...readings.map(({ text }) => text), ...(local === undefined ? [] : [local])];
  const alike = findAlike(texts, index).filter(({ person }) => !named.has(person));
  const candidates = [...[...named].map((person) => ({ person, likeness: 1 })), ...alike].slice(
    0,
    12,
  );
  if (candidates.length > 0)
    return { type: 'doubt', reason: named.size > 1 ? 'sameName' : 'likeness', candidates };
  if (readings.length === 0) return doubt('noName', []);
  return name.isIndirect || name.joinsPeople ? doubt('speaksForOther', []) : { type: 'stranger' };
}
