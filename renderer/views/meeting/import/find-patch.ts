import type { Meeting } from '../../../../shared/domain/meeting';
import type { ImportPatch } from './import-job';

const onPage: ReadonlySet<string> = new Set(['opening', 'sections', 'closing']);

/** The facts in which two states of a meeting differ, as the later one has them; its notes are left out. */
export function findPatch(before: Meeting, after: Meeting): ImportPatch {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => !onPage.has(name) && !isSame(before[name as keyof Meeting], value),
    ),
  );
}

/** Lists made anew of the same things are the same. */
function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) {
    return false;
  }
  const things: readonly unknown[] = after;
  return before.every((thing, place) => thing === things[place]);
}
