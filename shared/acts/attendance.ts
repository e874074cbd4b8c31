import type { Instant } from '../base/dates';
import type { Id, IdSource } from '../base/ids';
import { collapseSpace } from '../base/text';
import type { Meeting } from '../domain/meeting';
import type { Participant } from '../domain/participant';
import type { Person } from '../domain/person';

/** The part of a meeting that attendance is about. */
export type Attendance = Pick<Meeting, 'people' | 'participants'>;

/** Whether a participant is in the meeting at this moment. */
export function isHere({ attendance, stays }: Participant): boolean {
  return attendance === 'present' && stays?.at(-1)?.to === undefined;
}

/** Whether a participant was there and has left. */
export function hasLeft({ attendance, stays }: Participant): boolean {
  return attendance === 'present' && stays?.at(-1)?.to !== undefined;
}

/** Checks a person in from a moment on; who is there already stays so, who had left is back. */
export function checkIn<Facts extends Attendance>(
  facts: Facts,
  person: Id,
  at: Instant,
  createId: IdSource,
): Facts {
  return changeParticipant(facts, person, createId, (participant) => {
    if (isHere(participant)) return participant;
    return {
      ...participant,
      attendance: 'present',
      stays: [...(participant.stays ?? []), { from: at }],
    };
  });
}

/** Notes that a person leaves; only who is there can leave. */
export function checkOut<Facts extends Attendance>(
  facts: Facts,
  person: Id,
  at: Instant,
  createId: IdSource,
): Facts {
  return changeParticipant(facts, person, createId, (participant) => {
    const stays = participant.stays ?? [];
    const last = stays.at(-1);
    if (!isHere(participant)) return participant;
    const ended = last === undefined ? [] : [{ ...last, to: at }];
    return { ...participant, stays: [...stays.slice(0, -1), ...ended] };
  });
}

/** Says that a person is expected, absent, or has sent apologies; arrivals are forgotten. */
export function setAttendance<Facts extends Attendance>(
  facts: Facts,
  person: Id,
  attendance: 'expected' | 'apologies' | 'absent',
  createId: IdSource,
): Facts {
  return changeParticipant(facts, person, createId, (participant) => {
    const next = { ...participant, attendance };
    delete next.stays;
    return next;
  });
}

/** Gives a person a role at this meeting, in front of others, or takes it away. */
export function toggleRole<Facts extends Attendance>(
  facts: Facts,
  person: Id,
  role: Id,
  createId: IdSource,
): Facts {
  return changeParticipant(facts, person, createId, (participant) => ({
    ...participant,
    roles: participant.roles.includes(role)
      ? participant.roles.filter((other) => other !== role)
      : [role, ...participant.roles],
  }));
}

/** Adds somebody nobody knew, as "Given Surname, Affiliation" or "Given Surname (Affiliation)", and checks them in. */
export function addGuest<Facts extends Attendance>(
  facts: Facts,
  typed: string,
  at: Instant,
  createId: IdSource,
): Facts {
  const guest = readGuest(typed);
  const id = createId('person');
  const person: Person = { id, ...guest };
  const participant: Participant = {
    id: createId('participant'),
    person: id,
    attendance: 'present',
    roles: ['guest'],
    stays: [{ from: at }],
    ...(guest.affiliation === undefined ? {} : { affiliation: guest.affiliation }),
  };
  return {
    ...facts,
    people: [...facts.people, person],
    participants: [...facts.participants, participant],
  };
}

/** Forms of address that can stand before a name, in English and French; a sentence's "M" without a full stop is none. */
const honorific =
  /^((?:(?:dr|prof|professor|mr|mrs|ms|mx|amb|ambassador|h\.e|mme|mlle)\.?|m\.)\s+)+(?=\p{L}{2})/iu;

/**
 * Surname, given name, form of address and affiliation of a guest as typed; words in capitals are the
 * surname wherever they stand.
 */
export function readGuest(
  all: string,
): Pick<Person, 'surname' | 'given' | 'affiliation' | 'honorific'> {
  const address = honorific.exec(all)?.[0] ?? '';
  const typed = all.slice(address.length);
  const [, name = typed, inside] = /^(.*?)\s*(?:\((.*)\)|,\s*(.*))?\s*$/u.exec(typed) ?? [];
  const after = /^[^,(]*,\s*(.*)$/u.exec(typed)?.[1];
  const affiliation = collapseSpace(inside ?? after ?? '');
  const words = collapseSpace(name).split(' ');
  const capitals = words.filter((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
  const [first = '', ...rest] = words;
  const names =
    capitals.length > 0 && capitals.length < words.length
      ? {
          surname: capitals.map(toTitleCase).join(' '),
          given: words.filter((word) => !capitals.includes(word)).join(' '),
        }
      : words.length === 1
        ? { surname: first, given: '' }
        : { surname: rest.join(' '), given: first };
  return {
    ...names,
    ...(address === '' ? {} : { honorific: collapseSpace(address) }),
    ...(affiliation === '' ? {} : { affiliation }),
  };
}

function toTitleCase(word: string): string {
  return word.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());
}

function changeParticipant<Facts extends Attendance>(
  facts: Facts,
  person: Id,
  createId: IdSource,
  change: (participant: Participant) => Participant,
): Facts {
  const known = facts.participants.find((participant) => participant.person === person);
  if (known === undefined) {
    const fresh: Participant = {
      id: createId('participant'),
      person,
      attendance: 'expected',
      roles: [],
    };
    return { ...facts, participants: [...facts.participants, change(fresh)] };
  }
  const next = change(known);
  if (next === known) return facts;
  return {
    ...facts,
    participants: facts.participants.map((participant) =>
      participant === known ? next : participant,
    ),
  };
}
