import type { Id } from '../../base/ids';
import type { Interval } from '../../domain/section';
import type { AttendancePlan, Lesson, PlannedAttendance } from '../../roster/attendance-plan';
import { learnAlias } from '../../roster/learn-alias';
import { readNewcomer } from '../../roster/read-newcomer';
import type { AttendancePerson, MeetingBlock } from './attendance-file';
import type { AttendancePreview, PreviewEntry } from './preview-attendance';

/** What a person decided about one entry of a preview: somebody known, somebody new, the same as another entry, or nobody. */
export type AttendanceAnswer =
  | { readonly type: 'person'; readonly person: Id }
  | { readonly type: 'new' }
  | { readonly type: 'sameAs'; readonly entry: string }
  | { readonly type: 'leave' };

/**
 * What an accepted preview does: each matched person with all their stays, newcomers, and what the
 * answers teach. Questions without an answer are left out, as is whatever an answer leaves out.
 */
export function planAttendance(
  preview: AttendancePreview,
  answers: ReadonlyMap<string, AttendanceAnswer>,
  block: MeetingBlock = { lines: [] },
): AttendancePlan {
  const people = new Map<string, PlannedAttendance>();
  const lessons: Lesson[] = [];
  const byId = new Map(preview.entries.map((entry) => [entry.id, entry]));
  const put = (entry: PreviewEntry, as: PreviewEntry) => {
    const who = whoIs(as, answers.get(as.id), preview);
    if (who === undefined) return;
    const key = who.type === 'known' ? who.person.id : as.id;
    const before = people.get(key)?.stays ?? [];
    people.set(key, { who, stays: [...before, ...toIntervals(entry.person, block)] });
  };
  for (const entry of preview.entries) {
    const answer = answers.get(entry.id);
    const other = answer?.type === 'sameAs' ? byId.get(answer.entry) : undefined;
    put(entry, other ?? entry);
    if (answer?.type !== 'person') continue;
    const person = preview.people.get(answer.person);
    const lesson = person === undefined ? undefined : learnAlias(person, entry.person);
    if (lesson !== undefined) lessons.push(lesson);
  }
  return { people: [...people.values()], lessons };
}

function whoIs(
  { person, proposal }: PreviewEntry,
  answer: AttendanceAnswer | undefined,
  preview: AttendancePreview,
): PlannedAttendance['who'] | undefined {
  switch (answer?.type) {
    case 'person': {
      const known = preview.people.get(answer.person);
      return known === undefined ? undefined : { type: 'known', person: known };
    }
    case 'new':
      return { type: 'new', person: readNewcomer(person) };
    case 'leave':
    case 'sameAs':
      return undefined;
    case undefined:
      if (proposal.type === 'matched') return { type: 'known', person: proposal.person };
      return proposal.type === 'new' ? { type: 'new', person: proposal.person } : undefined;
  }
}

/** Stays with their missing sides from the meeting's own start and end, where the file tells them. */
function toIntervals(
  { stays }: AttendancePerson,
  { start, end }: MeetingBlock,
): readonly Interval[] {
  return stays.flatMap(({ from = start, to }): readonly Interval[] => {
    if (from === undefined) return [];
    const until = to ?? (end !== undefined && end >= from ? end : undefined);
    return [{ from, ...(until === undefined ? {} : { to: until }) }];
  });
}
