import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** Lines of the log that are neither used in the summary nor dropped, item by item. */
export function unusedLog({ meeting }: CheckSubject): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const { state, section } of meeting.log?.entries ?? []) {
    if (state === 'unused') counts.set(section ?? '', (counts.get(section ?? '') ?? 0) + 1);
  }
  return [...counts].map(([section, count]) => ({
    place: section === '' ? { type: 'facts' as const } : { type: 'section' as const, id: section },
    details: { count },
  }));
}
