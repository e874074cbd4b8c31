import type { Id } from '../../base/ids';
import type { Group } from '../../domain/group';
import type { Meeting } from '../../domain/meeting';
import type { Person } from '../../domain/person';
import type { Newcomer } from '../../roster/attendance-plan';
import { foldName } from '../../roster/fold-name';
import { matchPerson } from '../../roster/match-person';
import type { Candidate } from '../../roster/find-alike';
import type { DoubtReason, MatchReason } from '../../roster/match-person';
import { readNewcomer } from '../../roster/read-newcomer';
import { readPlatformName } from '../../roster/read-platform-name';
import type { Decoration } from '../../roster/read-platform-name';
import { createRosterIndex } from '../../roster/roster-index';
import type { AttendancePerson } from './attendance-file';

/** What will happen with one person of the file. */
export type Proposal =
  | {
      readonly type: 'matched';
      readonly person: Person;
      readonly reason: MatchReason;
      readonly effect: 'added' | 'changed';
    }
  | { readonly type: 'new'; readonly person: Newcomer }
  | {
      readonly type: 'question';
      readonly reason: DoubtReason | 'sameNameTwice';
      readonly candidates: readonly Candidate[];
    }
  | { readonly type: 'left'; readonly why: 'registered' | 'waitingRoom' };

/** One person of the file with what is proposed; `id` names it in answers. */
export interface PreviewEntry {
  readonly id: string;
  readonly person: AttendancePerson;
  /** What stood around the name: pronouns, "(External)", devices. */
  readonly decorations: readonly Decoration[];
  readonly proposal: Proposal;
}

/** What an attendance file will do to a meeting, before anything is done. */
export interface AttendancePreview {
  readonly entries: readonly PreviewEntry[];
  /** Participants of the meeting of whom the file says nothing: they stay as they are, which is not absent. */
  readonly notInFile: readonly Id[];
  /** Everybody who may be named in an answer, by id. */
  readonly people: ReadonlyMap<Id, Person>;
}

/** Matches the people of a file to those of the meeting and its group, and says what importing will do. */
export function previewAttendance(
  people: readonly AttendancePerson[],
  meeting: Meeting,
  group: Group | undefined,
): AttendancePreview {
  const known = [...meeting.people, ...(group?.people ?? [])];
  const index = createRosterIndex(known);
  const present = new Set(
    meeting.participants
      .filter(({ attendance }) => attendance === 'present')
      .map(({ person }) => person),
  );
  const matched = new Set<Id>();
  const strangers = new Map<string, number>();
  const entries = people.map((person, at): PreviewEntry => {
    const proposal = propose(person);
    if (proposal.type === 'matched') matched.add(proposal.person.id);
    return {
      id: `entry-${String(at + 1)}`,
      person,
      decorations: readPlatformName(person.name).decorations,
      proposal,
    };
  });

  function propose(person: AttendancePerson): Proposal {
    if (person.presence !== 'came') return { type: 'left', why: person.presence };
    const match = matchPerson(person, index);
    switch (match.type) {
      case 'certain': {
        const found = index.people.get(match.person);
        if (found === undefined) return { type: 'question', reason: 'likeness', candidates: [] };
        const effect = present.has(found.id) || matched.has(found.id) ? 'changed' : 'added';
        return { type: 'matched', person: found, reason: match.reason, effect };
      }
      case 'doubt':
        return { type: 'question', reason: match.reason, candidates: match.candidates };
      case 'stranger': {
        const key = foldName(person.name);
        const times = (strangers.get(key) ?? 0) + 1;
        strangers.set(key, times);
        // Two unknown people of one name in one file may be one; two addresses say that they are not.
        if (times > 1 && person.email === undefined) {
          return { type: 'question', reason: 'sameNameTwice', candidates: [] };
        }
        return { type: 'new', person: readNewcomer(person) };
      }
    }
  }

  return {
    entries,
    notInFile: meeting.participants.map(({ person }) => person).filter((id) => !matched.has(id)),
    people: index.people,
  };
}
