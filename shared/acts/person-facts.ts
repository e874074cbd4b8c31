import type { Id, IdSource } from '../base/ids';
import { omit } from '../base/omit';
import type { Participant } from '../domain/participant';
import type { Person } from '../domain/person';
import type { Interval } from '../domain/section';
import { setAttendance } from './attendance';
import type { Attendance } from './attendance';

/** What a person fills in about somebody at the meeting; empty words are what is not known. */
export interface PersonFacts {
  readonly given: string;
  readonly surname: string;
  /** How lists and the notes call the person, where that is not given name and surname. */
  readonly display: string;
  readonly isSurnameFirst: boolean;
  readonly honorific: string;
  readonly function: string;
  readonly affiliation: string;
  readonly email: string;
  readonly initials: string;
  readonly aliases: readonly string[];
  /** Id of a category of the group. */
  readonly category: Id | undefined;
  /** Ids of roles; lists show the person under the first. */
  readonly roles: readonly Id[];
  readonly attendance: Participant['attendance'];
  readonly stays: readonly Interval[];
}

const wordKeys = [
  'display',
  'honorific',
  'function',
  'affiliation',
  'email',
  'initials',
] as const satisfies readonly (keyof Person & keyof PersonFacts)[];

/** The facts of somebody at the meeting as a person may change them; nothing where nobody has this id. */
export function readPersonFacts(
  { people, participants }: Attendance,
  id: Id,
): PersonFacts | undefined {
  const person = people.find((one) => one.id === id);
  if (person === undefined) return undefined;
  const participant = participants.find((one) => one.person === id);
  return {
    given: person.given,
    surname: person.surname,
    display: person.display ?? '',
    isSurnameFirst: person.order === 'surnameFirst',
    honorific: person.honorific ?? '',
    function: person.function ?? '',
    affiliation: participant?.affiliation ?? person.affiliation ?? '',
    email: person.email ?? '',
    initials: person.initials ?? '',
    aliases: person.aliases ?? [],
    category: participant?.category ?? person.category,
    roles: participant?.roles ?? [],
    attendance: participant?.attendance ?? 'expected',
    stays: participant?.stays ?? [],
  };
}

/** The meeting with changed facts of somebody; affiliation and category are then the person's own. */
export function putPersonFacts<Facts extends Attendance>(
  meeting: Facts,
  id: Id,
  facts: PersonFacts,
  createId: IdSource,
): Facts {
  const people = meeting.people.map((person) =>
    person.id === id ? withWords(person, facts) : person,
  );
  const before = meeting.participants.find(({ person }) => person === id);
  const withEntry =
    before === undefined ? setAttendance(meeting, id, 'expected', createId) : meeting;
  const { attendance, roles, stays } = facts;
  const participants = withEntry.participants.map((one): Participant => {
    if (one.person !== id) return one;
    const bare = omit(one, 'affiliation', 'category', 'stays');
    const kept = attendance === 'present' && stays.length > 0 ? { stays } : {};
    return { ...bare, attendance, roles, ...kept };
  });
  return { ...withEntry, people, participants };
}

function withWords(person: Person, facts: PersonFacts): Person {
  const bare = omit(person, ...wordKeys, 'order', 'aliases', 'category');
  const said = wordKeys
    .filter((key) => facts[key] !== '')
    .map((key): [string, string] => [key, facts[key]]);
  // "Given first" may be said on purpose; only a change of mind takes the place of what is kept.
  const order = facts.isSurnameFirst
    ? 'surnameFirst'
    : person.order === 'surnameFirst'
      ? undefined
      : person.order;
  return {
    ...bare,
    given: facts.given,
    surname: facts.surname,
    ...Object.fromEntries<string>(said),
    ...(order === undefined ? {} : { order }),
    ...(facts.aliases.length === 0 ? {} : { aliases: facts.aliases }),
    ...(facts.category === undefined ? {} : { category: facts.category }),
  };
}
