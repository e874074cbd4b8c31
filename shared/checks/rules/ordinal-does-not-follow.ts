import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';

/** A number in the series that is not one more than the meeting before, or that another meeting has. */
export function ordinalDoesNotFollow({ meeting, others }: CheckSubject): readonly Finding[] {
  const { seat, schedule, previousMinutes } = meeting;
  if (seat === undefined) return [];
  const own = meeting.group?.series.find(({ id }) => id === seat.series)?.name;
  const siblings = others.filter(
    ({ series, cycle }) =>
      own !== undefined &&
      series === own &&
      (seat.cycle === undefined || cycle === seat.cycle.name),
  );
  const place = { type: 'facts' as const };
  if (siblings.some(({ ordinal }) => ordinal === seat.ordinal)) {
    return [{ place, details: { ordinal: seat.ordinal, expected: nextFree(siblings) } }];
  }
  const earlier = siblings
    .filter(({ date }) => date !== undefined && schedule !== undefined && date < schedule.date)
    .map(({ ordinal }) => ordinal ?? 0);
  const before = earlier.length > 0 ? Math.max(...earlier) : previousMinutes?.ordinal;
  // A first meeting of a new cycle begins again at one.
  if (before === undefined || seat.ordinal === before + 1 || seat.ordinal === 1) return [];
  const expected = before + 1;
  return [
    {
      place,
      details: { ordinal: seat.ordinal, expected },
      fix: (before) =>
        before.seat === undefined
          ? before
          : { ...before, seat: { ...before.seat, ordinal: expected } },
    },
  ];
}

function nextFree(siblings: readonly { readonly ordinal?: number | undefined }[]): number {
  return Math.max(0, ...siblings.map(({ ordinal }) => ordinal ?? 0)) + 1;
}
