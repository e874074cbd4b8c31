import type { Meeting } from '../../../../shared/domain/meeting';
import type { Words } from '../../../state/use-words';

/** What the meeting is called: its own title, or one made from series and number, or its date. */
export function meetingName(
  { title, seat, group, schedule }: Meeting,
  { t, formats }: Words,
): string {
  if (title !== undefined) return title;
  if (seat !== undefined) {
    const { ordinal, cycle } = seat;
    const series = group?.series.find(({ id }) => id === seat.series)?.name;
    if (series === undefined) return t('library.ordinalAlone', { ordinal });
    return cycle === undefined
      ? t('library.ordinalOf', { series, ordinal })
      : t('library.ordinalInCycle', { series, cycle: cycle.name, ordinal });
  }
  return schedule === undefined
    ? t('library.untitled')
    : t('library.untitledOf', { date: formats.day(schedule.date) });
}
