import { fromZonedTime } from 'date-fns-tz';
import type { Instant, IsoDate } from '../base/dates';
import type { NextMeeting } from '../domain/next-meeting';
import { isOpenAction } from './filter-register';
import type { Register, RegisterAction } from './register';
import type { RegisterWords } from './register-words';
import { ownersText } from './register-words';
import type { CalendarEntry } from './write-calendar';

const dayLength = 86_400_000;

/** The open actions as tasks of a calendar, none that is off the record. */
export function actionEntries(
  actions: readonly RegisterAction[],
  register: Register,
  words: RegisterWords,
): readonly CalendarEntry[] {
  const meetings = new Map(register.meetings.map((meeting) => [meeting.id, meeting]));
  return actions
    .filter((action) => action.offTheRecord !== true && isOpenAction(action))
    .map((action) => {
      const owners = ownersText(action, words);
      const meeting = meetings.get(action.place.meeting);
      const lines = [
        owners === '' ? undefined : `${words.owners}: ${owners}`,
        meeting === undefined ? undefined : `${words.meeting}: ${words.meetingName(meeting)}`,
        action.reports.at(-1)?.text,
      ];
      return {
        type: 'task',
        uid: `${action.key.replace('/', '-')}@rapporteur`,
        title: action.wording,
        description: lines.filter((line) => line !== undefined).join('\n'),
        ...(action.dueDate === undefined ? {} : { due: action.dueDate }),
        status: action.status,
      };
    });
}

/** Announced meetings as entries of a calendar, from a day on; what has no day is left out. */
export function nextMeetingEntries(
  announced: readonly NextMeeting[],
  title: string,
  from: IsoDate,
): readonly CalendarEntry[] {
  return announced.flatMap((next): readonly CalendarEntry[] => {
    const { when } = next;
    if (when === undefined || when.date < from) return [];
    const moment = (date: IsoDate, clock: string): Instant =>
      fromZonedTime(`${date}T${clock}:00`, when.zone).toISOString();
    const start = when.start === undefined ? when.date : moment(when.date, when.start);
    const end = endOf(when, moment);
    return [
      {
        type: 'meeting',
        uid: `${next.id}@rapporteur`,
        title: next.title ?? title,
        start,
        ...(end === undefined ? {} : { end }),
        ...(next.place === undefined ? {} : { place: next.place }),
        ...(next.link === undefined ? {} : { link: next.link }),
        ...(next.tentative === true ? { tentative: true } : {}),
      },
    ];
  });
}

/** The end of a meeting: its hour, on the next day where it is before the start; of whole days the day after the last. */
function endOf(
  when: NonNullable<NextMeeting['when']>,
  moment: (date: IsoDate, clock: string) => Instant,
): string | undefined {
  const { date, lastDate = date, start, end } = when;
  const after = (day: IsoDate) => new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
  if (start === undefined) return after(lastDate);
  if (end === undefined) return undefined;
  const last = lastDate === date && end <= start ? after(date) : lastDate;
  return moment(last, end);
}
