import type { CheckSubject } from '../check-subject';
import type { Finding } from '../finding';
import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { Schedule } from '../../domain/next-meeting';
import type { HourRule } from '../../domain/series';

/** A next meeting announced before this one, or at another hour than the series keeps. */
export function nextMeetingHour({ meeting }: CheckSubject): readonly Finding[] {
  const { seat, group, schedule, nextMeetings = [] } = meeting;
  const rule = group?.series.find(({ id }) => id === seat?.series)?.hour;
  return nextMeetings.flatMap(({ when }) => {
    if (when === undefined) return [];
    const place = { type: 'facts' as const };
    const isBefore = schedule !== undefined && when.date <= schedule.date;
    const usual = rule === undefined || isBefore ? undefined : usualStart(rule, when);
    if (!isBefore && (usual === undefined || usual === when.start)) return [];
    return [
      {
        place,
        details: { date: when.date, hour: when.start ?? '', usual: usual ?? '', zone: when.zone },
      },
    ];
  });
}

/** The hour, in the zone of the announcement, at which the series meets on that day; `undefined` where it has no one hour. */
function usualStart(rule: HourRule, { date, start, zone }: Schedule): string | undefined {
  if (start === undefined) return undefined;
  try {
    switch (rule.type) {
      case 'utc':
        return formatInTimeZone(`${date}T${rule.start}:00Z`, zone, 'HH:mm');
      case 'zone':
        return formatInTimeZone(
          fromZonedTime(`${date}T${rule.start}:00`, rule.zone),
          zone,
          'HH:mm',
        );
      case 'rotating':
        return undefined;
    }
  } catch {
    // A zone that this machine does not know.
    return undefined;
  }
}
