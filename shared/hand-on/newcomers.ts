import type { Id } from '../base/ids';
import type { Group, RosterEntry } from '../domain/group';
import type { Meeting } from '../domain/meeting';
import type { Participant } from '../domain/participant';
import type { Person } from '../domain/person';

/** Somebody who attended and is not on the roster, with the entry that is proposed. */
export interface Newcomer {
  readonly person: Person;
  readonly entry: RosterEntry;
}

/** Roles of people who come to one meeting without becoming members. */
const visiting = new Set(['guest', 'observer']);

/**
 * Who was present and is not on the group's roster, proposed for it; guests and observers are not, since
 * that is what their role says.
 */
export function newcomersOf(meeting: Meeting, group: Group): readonly Newcomer[] {
  const listed = new Set(group.roster.map(({ person }) => person));
  const people = new Map(meeting.people.map((person) => [person.id, person]));
  return meeting.participants.flatMap((participant) => {
    const person = people.get(participant.person);
    const isNew = participant.attendance === 'present' && !listed.has(participant.person);
    if (!isNew || person === undefined || participant.unlisted === true) return [];
    if (participant.roles.some((role) => visiting.has(role))) return [];
    return { person: withFacts(person, participant), entry: entryOf(person.id, participant) };
  });
}

/** What was said of somebody at the meeting, where the person's own entry does not say it. */
function withFacts(person: Person, { affiliation, category }: Participant): Person {
  const own = person.affiliation ?? affiliation;
  const group = person.category ?? category;
  return {
    ...person,
    ...(own === undefined ? {} : { affiliation: own }),
    ...(group === undefined ? {} : { category: group }),
  };
}

function entryOf(person: Id, { category }: Participant): RosterEntry {
  return { person, ...(category === undefined ? {} : { category }) };
}

/** The group with newcomers on its roster from a day on; people whom it knows already are not listed twice. */
export function addToRoster(group: Group, newcomers: readonly Newcomer[], from: string): Group {
  const listed = new Set(group.roster.map(({ person }) => person));
  const known = new Set(group.people.map(({ id }) => id));
  const fresh = newcomers.filter(({ person }) => !listed.has(person.id));
  return {
    ...group,
    people: [
      ...group.people,
      ...fresh.map(({ person }) => person).filter(({ id }) => !known.has(id)),
    ],
    roster: [...group.roster, ...fresh.map(({ entry }) => ({ ...entry, from }))],
  };
}
