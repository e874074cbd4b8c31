import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import { maxSaves } from '../domain/meeting';
import { stampRevisions } from '../format/stamp-revisions';
import { mergeMeetings } from './merge-meetings';
import type { Merged } from './merge-meetings';

/** Whether a copy was made from this state of the meeting, so that what it lacks was taken out there. */
export function comesFrom(copy: Meeting, state: Meeting): boolean {
  return copy.modified === state.modified || copy.saves?.includes(state.modified) === true;
}

/**
 * Merges what is open here with a file that somebody else put in the place of ours. A file that does
 * not come from our last save, such as an older one that a sync program brought back, or another
 * machine's, says nothing about what we have done since: then only revisions and tombstones tell
 * what is older and what was deleted.
 * @param ours what is open here; it comes from `base`.
 * @param base the meeting as last saved or read here.
 * @param now the moment of merging, for the tombstones of what was deleted here.
 */
export function mergeSaved(ours: Meeting, theirs: Meeting, base: Meeting, now: Instant): Merged {
  return comesFrom(theirs, base)
    ? mergeMeetings(ours, theirs, base, 'ours')
    : mergeMeetings(stampRevisions(base, ours, now), theirs, undefined, 'ours');
}

/** The meeting as it is saved: with revisions and tombstones since `base`, and the saves before this one. */
export function stampSave(base: Meeting, meeting: Meeting, now: Instant): Meeting {
  const known = [base.modified, meeting.modified, ...(base.saves ?? []), ...(meeting.saves ?? [])];
  const saves = [...new Set(known)]
    .filter((at) => at !== now)
    .toSorted((x, y) => (x > y ? -1 : 1))
    .slice(0, maxSaves);
  return { ...stampRevisions(base, { ...meeting, modified: now }, now), saves };
}
