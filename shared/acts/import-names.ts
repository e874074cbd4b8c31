import type { Id } from '../base/ids';
import type { Group } from '../domain/group';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import type { AttendanceAnswer } from '../importers/attendance/plan-attendance';
import { applyLessons, learnAlias } from '../roster/learn-alias';
import type { Candidate } from '../roster/find-alike';
import { matchPerson } from '../roster/match-person';
import { createRosterIndex } from '../roster/roster-index';
import type { ImportQuestion, PreviewCandidate, PreviewName } from './import-preview';

/** One use of a name in a chat or transcript. */
export interface NameUse {
  readonly name: string;
  readonly line: number;
}

/** The names of a chat or transcript with whom they mean. */
export interface MatchedNames {
  /** In the order in which they first stand in the file. */
  readonly names: readonly PreviewName[];
  /** The meeting with what the answers teach: aliases, and people whom only the group knew. */
  readonly meeting: Meeting;
  /** Whose name it is, where that is certain and the person is in the meeting. */
  readonly personOf: (name: string) => Id | undefined;
}

/**
 * Finds whose the names of a chat or transcript are. Doubts stay open unless answered, by the id
 * `name:` and the name; each answer teaches an alias. Nobody is added but whom an answer names.
 */
export function matchNames(
  uses: readonly NameUse[],
  meeting: Meeting,
  group: Group | undefined,
  answers: ReadonlyMap<string, AttendanceAnswer> | undefined,
): MatchedNames {
  const index = createRosterIndex([...meeting.people, ...(group?.people ?? [])]);
  const here = new Set(meeting.people.map(({ id }) => id));
  const names = countNames(uses).map((use): PreviewName => {
    const id = `name:${use.name}`;
    const answer = answers?.get(id);
    const answered = answer?.type === 'person' ? index.people.get(answer.person) : undefined;
    if (answered !== undefined) {
      return {
        ...use,
        id,
        match: { type: 'person', person: answered, reason: 'answered', isInMeeting: true },
      };
    }
    const match = matchPerson({ name: use.name }, index);
    const person = match.type === 'certain' ? index.people.get(match.person) : undefined;
    // A doubt without anybody who could be meant is a stranger: the name stays as it is written.
    if (match.type === 'doubt' && match.candidates.length > 0 && answer === undefined) {
      const { reason, candidates } = match;
      const who = withPeople(candidates, index.people);
      return { ...use, id, match: { type: 'question', reason, candidates: who } };
    }
    if (person === undefined || match.type !== 'certain') {
      return { ...use, id, match: { type: 'nobody' } };
    }
    const isInMeeting = here.has(person.id);
    return { ...use, id, match: { type: 'person', person, reason: match.reason, isInMeeting } };
  });
  const people = new Map(
    names.flatMap(({ name, match }) =>
      match.type === 'person' && match.isInMeeting ? [[name, match.person.id] as const] : [],
    ),
  );
  return {
    names,
    meeting: learn(meeting, names),
    personOf: (name) => people.get(name),
  };
}

/** The questions among the names. */
export function questionsOfNames(names: readonly PreviewName[]): readonly ImportQuestion[] {
  return names.flatMap(({ id, name, line, match }): readonly ImportQuestion[] => {
    if (match.type !== 'question') return [];
    const { reason, candidates } = match;
    return [{ type: 'person', id, name, reason, candidates, lines: [line] }];
  });
}

/** Candidates with the people they are. */
export function withPeople(
  candidates: readonly Candidate[],
  people: ReadonlyMap<Id, Person>,
): readonly PreviewCandidate[] {
  return candidates.flatMap(({ person: id, likeness }) => {
    const person = people.get(id);
    return person === undefined ? [] : [{ person, likeness }];
  });
}

function countNames(
  uses: readonly NameUse[],
): readonly { readonly name: string; readonly line: number; readonly count: number }[] {
  const counts = new Map<string, { name: string; line: number; count: number }>();
  for (const { name, line } of uses) {
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { name, line, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()];
}

function learn(meeting: Meeting, names: readonly PreviewName[]): Meeting {
  const answered = names.flatMap(({ name, match }) =>
    match.type === 'person' && match.reason === 'answered' ? [{ name, person: match.person }] : [],
  );
  if (answered.length === 0) return meeting;
  const here = new Set(meeting.people.map(({ id }) => id));
  const joined = answered.map(({ person }) => person).filter(({ id }) => !here.has(id));
  const people = [...meeting.people, ...new Map(joined.map((one) => [one.id, one])).values()];
  const lessons = answered.flatMap(({ name, person }) => learnAlias(person, { name }) ?? []);
  return { ...meeting, people: applyLessons(people, lessons) };
}
