import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import { nextMeetingEntries } from '../registers/register-calendar';
import { writeCalendar } from '../registers/write-calendar';

/**
 * The announced meetings as a calendar file, named by their own titles or else by the group; nothing where
 * no day is announced that is still to come after this meeting.
 */
export function nextMeetingCalendar(
  { nextMeetings, group, schedule }: Pick<Meeting, 'nextMeetings' | 'group' | 'schedule'>,
  usualTitle: string,
  now: Instant,
): string | undefined {
  const title = group?.shortName ?? group?.name ?? usualTitle;
  const from = schedule?.date ?? now.slice(0, 10);
  const entries = nextMeetingEntries(nextMeetings ?? [], title, from);
  return entries.length === 0 ? undefined : writeCalendar(entries, now);
}
