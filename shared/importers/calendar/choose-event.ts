import type { Id } from '../../base/ids';
import type { IsoDate } from '../../base/dates';
import type { CalendarDraft, CalendarEvent } from './calendar-draft';

/** The event that a calendar file means for a meeting, or those among which somebody has to choose. */
export type EventChoice =
  | { readonly type: 'event'; readonly event: CalendarEvent }
  | { readonly type: 'question'; readonly events: readonly CalendarEvent[] };

/**
 * Finds the event of a meeting: the one that was chosen, the only one there is, or the only one on the
 * meeting's day. Cancelled events are chosen by hand alone.
 */
export function chooseEvent(
  { events }: CalendarDraft,
  { date, chosen }: { readonly date?: IsoDate | undefined; readonly chosen?: Id | undefined },
): EventChoice {
  const wanted = events.find(({ id }) => id === chosen);
  if (wanted !== undefined) return { type: 'event', event: wanted };
  const standing = events.filter(({ cancelled }) => cancelled !== true);
  const [only, ...others] = standing;
  if (only !== undefined && others.length === 0) return { type: 'event', event: only };
  const onDay = standing.filter(
    ({ time }) => time.date === date || (date !== undefined && time.startsAt?.startsWith(date)),
  );
  const [match, ...twins] = onDay;
  if (match !== undefined && twins.length === 0) return { type: 'event', event: match };
  return { type: 'question', events: onDay.length > 0 ? onDay : events };
}
