import type { Meeting } from '../../../../shared/domain/meeting';
import type { ImportPatch } from './import-job';

const onPage: ReadonlySet<string> = new Set(['opening', 'sections', 'closing']);

/** The facts in which two states of a meeting differ, as the later one has them; its notes are left out. */
export function findPatch(before: Meeting, after: Meeting): ImportPatch {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => !onPage.has(name) && before[name as keyof Meeting] !== value,
    ),
  );
}
