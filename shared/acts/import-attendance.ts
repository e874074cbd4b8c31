import type { Id, IdSource } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Participant } from '../domain/participant';
import type { Person } from '../domain/person';
import type { Interval } from '../domain/section';
import type { AttendancePlan, PlannedAttendance } from '../roster/attendance-plan';
import { applyLessons } from '../roster/learn-alias';

/**
 * The meeting after an accepted attendance file, as one change: people present with their stays,
 * newcomers added, what was learned noted. Whoever the file does not name stays as they were, and
 * importing the same file again changes nothing.
 */
export function importAttendance(
  meeting: Meeting,
  plan: AttendancePlan,
  createId: IdSource,
): Meeting {
  const people = new Map(meeting.people.map((person) => [person.id, person]));
  const participants = new Map(meeting.participants.map((entry) => [entry.person, entry]));
  for (const planned of plan.people) {
    const person = personOf(planned, people, createId);
    people.set(person.id, people.get(person.id) ?? person);
    const known = participants.get(person.id);
    participants.set(
      person.id,
      attend(known ?? createParticipant(person.id, createId), planned, meeting),
    );
  }
  return {
    ...meeting,
    people: applyLessons([...people.values()], plan.lessons),
    participants: [...participants.values()],
  };
}

/** The known person, or the newcomer under an id of their own. */
function personOf(
  { who }: PlannedAttendance,
  people: ReadonlyMap<Id, Person>,
  createId: IdSource,
): Person {
  if (who.type === 'known') return who.person;
  return { id: newId(people, createId), ...who.person };
}

function newId(people: ReadonlyMap<Id, Person>, createId: IdSource): Id {
  let id = createId('person');
  while (people.has(id)) id = createId('person');
  return id;
}

function createParticipant(person: Id, createId: IdSource): Participant {
  return { id: createId('participant'), person, attendance: 'expected', roles: [] };
}

function attend(
  participant: Participant,
  { stays }: PlannedAttendance,
  { modality }: Meeting,
): Participant {
  const all = joinIntervals(participant.stays ?? [], stays);
  const mode = participant.mode ?? (modality === 'hybrid' ? ('remote' as const) : undefined);
  return {
    ...participant,
    attendance: 'present',
    ...(all.length === 0 ? {} : { stays: all }),
    ...(mode === undefined ? {} : { mode }),
  };
}

/** The stays noted by hand and those of the file together; one that is still open ends where the file knows its end. */
function joinIntervals(noted: readonly Interval[], read: readonly Interval[]): readonly Interval[] {
  const closed = noted.map((stay): Interval => {
    const end =
      stay.to ??
      read.find(({ from, to }) => to !== undefined && from <= stay.from && to > stay.from)?.to ??
      read.find(({ from, to }) => to !== undefined && from >= stay.from)?.to;
    return end === undefined ? stay : { ...stay, to: end };
  });
  const joined: Interval[] = [];
  for (const stay of [...closed, ...read].toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  )) {
    const last = joined.at(-1);
    if (last === undefined || (last.to !== undefined && stay.from > last.to)) joined.push(stay);
    else if (last.to !== undefined && (stay.to === undefined || stay.to > last.to)) {
      joined[joined.length - 1] =
        stay.to === undefined ? { from: last.from } : { from: last.from, to: stay.to };
    }
  }
  return joined;
}
