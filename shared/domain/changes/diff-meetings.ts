import type { Meeting } from '../meeting';
import type { Note } from '../note';
import type { Part, Section } from '../section';
import type { ChangedPart, ChangedSection, MeetingChanges } from './meeting-changes';

const pageKeys = new Set<string>(['opening', 'sections', 'closing']);

/**
 * What changed from `before` to `after`. Things are compared by identity, so that what both meetings
 * share costs nothing; the result is nothing where nothing changed.
 */
export function diffMeetings(before: Meeting, after: Meeting): MeetingChanges | undefined {
  const notes: Note[] = [];
  const opening = diffPart(before.opening, after.opening, notes);
  const closing = diffPart(before.closing, after.closing, notes);
  const sections = diffSections(before, after, notes);
  const order = after.sections.map(({ id }) => id);
  const sameOrder =
    order.length === before.sections.length &&
    order.every((id, index) => id === before.sections[index]?.id);
  const changes: MeetingChanges = {
    ...(notes.length > 0 ? { notes } : {}),
    ...(sections.length > 0 ? { sections } : {}),
    ...(sameOrder ? {} : { order }),
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
    ...diffFacts(before, after),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function diffPart(before: Part, after: Part, changed: Note[]): ChangedPart | undefined {
  if (before === after) return undefined;
  collectChanged(before.notes, after.notes, changed);
  const { notes, ...facts } = after;
  return { facts, notes: notes.map(({ id }) => id) };
}

/** Notes that came from another section are written again, which costs a line and keeps this simple. */
function diffSections(before: Meeting, after: Meeting, changed: Note[]): ChangedSection[] {
  const earlier = new Map(before.sections.map((section) => [section.id, section]));
  const sections: ChangedSection[] = [];
  for (const section of after.sections) {
    const old = earlier.get(section.id);
    if (old === section) continue;
    collectChanged(old?.notes ?? [], section.notes, changed);
    sections.push(toChanged(section));
  }
  return sections;
}

function toChanged({ notes, ...facts }: Section): ChangedSection {
  return { facts, notes: notes.map(({ id }) => id) };
}

function collectChanged(before: readonly Note[], after: readonly Note[], changed: Note[]): void {
  const same = new Set(before);
  changed.push(...after.filter((note) => !same.has(note)));
}

function diffFacts(before: Meeting, after: Meeting): Pick<MeetingChanges, 'facts' | 'removed'> {
  const now = Object.entries(after).filter(
    ([key, value]) => !pageKeys.has(key) && value !== before[key as keyof Meeting],
  );
  const removed = Object.keys(before).filter((key) => !pageKeys.has(key) && !(key in after));
  return {
    ...(now.length > 0 ? { facts: Object.fromEntries(now) } : {}),
    ...(removed.length > 0 ? { removed } : {}),
  };
}
