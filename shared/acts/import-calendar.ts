import type { Id, IdSource } from '../base/ids';
import type { Meeting } from '../domain/meeting';
import type { Schedule } from '../domain/next-meeting';
import type { Participant } from '../domain/participant';
import type { CalendarEvent, Invited } from '../importers/calendar/calendar-draft';
import { readGuest } from './attendance';

/** Whom an invitation names: somebody known, one of several, or nobody known; `why` is a sentence or word for the preview. */
export type InvitedMatch =
  | { readonly type: 'person'; readonly person: Id; readonly why: string }
  | { readonly type: 'question'; readonly candidates: readonly Id[]; readonly why: string }
  | { readonly type: 'nobody' };

/** A fact of a meeting that a calendar knows too. */
export type CalendarFact = 'title' | 'schedule' | 'link' | 'place';

/** What becomes of one thing in the invitation. */
export type CalendarChange =
  | {
      readonly type: 'fact';
      readonly fact: CalendarFact;
      /** `kept`: the meeting says something else and that stays. */
      readonly outcome: 'added' | 'changed' | 'same' | 'kept';
      readonly value: string;
    }
  | {
      readonly type: 'person';
      readonly invited: Invited;
      /**
       * `left`: nothing changes, since the meeting knows better already or somebody said so;
       * `question`: somebody has to say who it is; `setAside`: a room, a device, a list.
       */
      readonly outcome: 'expected' | 'chair' | 'apologies' | 'left' | 'question' | 'setAside';
      /** The person it is; absent for questions and what is set aside. */
      readonly person?: Id;
      /** True where the person was not known before. */
      readonly isNew?: true;
      readonly candidates?: readonly Id[];
      readonly why?: string;
    };

/** How an invitation is taken over. */
export interface CalendarImport {
  readonly match: (invited: Invited) => InvitedMatch;
  /** Answers to questions by the line of the invited: a person, somebody new, or left out. */
  readonly answers?: ReadonlyMap<
    number,
    { readonly type: 'person'; readonly person: Id } | { readonly type: 'new' | 'leave' }
  >;
  /** Facts that the calendar replaces where the meeting has others; without it, it only adds. */
  readonly replace?: ReadonlySet<CalendarFact>;
  readonly createId: IdSource;
}

/** A meeting with an invitation taken over, and what happened to each thing in it. */
export interface CalendarImported {
  readonly meeting: Meeting;
  readonly changes: readonly CalendarChange[];
}

/**
 * Takes an invitation into a meeting: title, time, link and place, the invited as expected, the chair in
 * that role, those who declined as apologies. Nobody becomes absent by missing from it, and who was
 * checked in stays so.
 */
export function importCalendar(
  meeting: Meeting,
  event: CalendarEvent,
  options: CalendarImport,
): CalendarImported {
  const facts = takeFacts(meeting, event, options.replace ?? new Set());
  return event.invited.reduce<CalendarImported>(
    (state, invited) => takeInvited(state, invited, options),
    facts,
  );
}

function takeFacts(
  meeting: Meeting,
  { title, time, link, place }: CalendarEvent,
  replace: ReadonlySet<CalendarFact>,
): CalendarImported {
  const changes: CalendarChange[] = [];
  const { date, lastDate, start, end, zone } = time;
  const schedule: Schedule = {
    date,
    ...(lastDate === undefined ? {} : { lastDate }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    zone,
  };
  const isTaken = (fact: CalendarFact, before: unknown, after: unknown, value: string) => {
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    const isAdded = before === undefined;
    const outcome = isSame ? 'same' : isAdded ? 'added' : replace.has(fact) ? 'changed' : 'kept';
    changes.push({ type: 'fact', fact, outcome, value });
    return outcome === 'added' || outcome === 'changed';
  };
  const short = (text: string) => text.slice(0, 2000);
  let next = meeting;
  if (title !== undefined && isTaken('title', meeting.title, short(title), short(title))) {
    next = { ...next, title: short(title) };
  }
  const hours = [start, end].filter((hour) => hour !== undefined).join('–');
  const words = [date, lastDate === undefined ? '' : `– ${lastDate}`, hours, zone];
  const said = words.filter((word) => word !== '').join(' ');
  if (isTaken('schedule', ordered(meeting.schedule), ordered(schedule), said)) {
    next = { ...next, schedule };
  }
  if (link !== undefined && isTaken('link', meeting.link, short(link), short(link))) {
    next = { ...next, link: short(link) };
  }
  if (place !== undefined && isTaken('place', meeting.place, short(place), short(place))) {
    next = { ...next, place: short(place) };
  }
  return { meeting: next, changes };
}

/** The parts of a schedule in one order, for comparing. */
function ordered(schedule: Schedule | undefined): readonly unknown[] | undefined {
  if (schedule === undefined) return undefined;
  const { date, lastDate, start, end, zone } = schedule;
  return [date, lastDate, start, end, zone];
}

function takeInvited(
  { meeting, changes }: CalendarImported,
  invited: Invited,
  { match, answers, createId }: CalendarImport,
): CalendarImported {
  const told = (change: Omit<Extract<CalendarChange, { type: 'person' }>, 'type' | 'invited'>) => [
    ...changes,
    { type: 'person' as const, invited, ...change },
  ];
  if (invited.type !== 'person') {
    return { meeting, changes: told({ outcome: 'setAside', why: invited.type }) };
  }
  const answer = answers?.get(invited.line);
  if (answer?.type === 'leave') return { meeting, changes: told({ outcome: 'left' }) };
  const found =
    answer?.type === 'person'
      ? ({ type: 'person', person: answer.person, why: 'answered' } as const)
      : answer?.type === 'new'
        ? ({ type: 'nobody' } as const)
        : match(invited);
  if (found.type === 'question') {
    const { candidates, why } = found;
    return { meeting, changes: told({ outcome: 'question', candidates, why }) };
  }
  if (found.type === 'person') {
    const { outcome, meeting: next } = expectPerson(meeting, found.person, invited, createId);
    return {
      meeting: next,
      changes: told({ outcome, person: found.person, why: found.why }),
    };
  }
  // An address alone is no name; who it is has to be said.
  if (invited.name === undefined) {
    return { meeting, changes: told({ outcome: 'question', candidates: [], why: 'address' }) };
  }
  const person = createId('person');
  const known = nameOf(invited.name);
  const withPerson: Meeting = {
    ...meeting,
    people: [
      ...meeting.people,
      {
        id: person,
        ...known,
        ...(invited.email === undefined ? {} : { email: invited.email.slice(0, 2000) }),
      },
    ],
  };
  const { outcome, meeting: next } = expectPerson(withPerson, person, invited, createId);
  return { meeting: next, changes: told({ outcome, person, isNew: true }) };
}

/** "Okafor, Ada" is surname first; else the last words are the surname, or those in capitals. */
function nameOf(name: string): ReturnType<typeof readGuest> {
  const [, surname, given] = /^([^,()]+),\s*([^,()]+)$/u.exec(name.slice(0, 1000)) ?? [];
  return surname === undefined || given === undefined
    ? readGuest(name.slice(0, 1000))
    : { surname: surname.trim(), given: given.trim() };
}

function expectPerson(
  meeting: Meeting,
  person: Id,
  { role, reply }: Invited,
  createId: IdSource,
): { readonly meeting: Meeting; readonly outcome: 'expected' | 'chair' | 'apologies' | 'left' } {
  const own = meeting.participants.find((one) => one.person === person);
  const isChair = role === 'chair';
  const declined = reply === 'declined';
  const isSettled = own !== undefined && own.attendance !== 'expected';
  const attendance = isSettled ? own.attendance : declined ? 'apologies' : 'expected';
  const roles = own?.roles ?? [];
  const next: Participant = {
    ...(own ?? { id: createId('participant'), person }),
    attendance,
    roles: isChair && !roles.includes('chair') ? ['chair', ...roles] : roles,
  };
  const withRole: Participant = next.roles.length > 0 ? next : { ...next, roles: ['participant'] };
  const isUnchanged = JSON.stringify(withRole) === JSON.stringify(own);
  const participants =
    own === undefined
      ? [...meeting.participants, withRole]
      : meeting.participants.map((one) => (one === own ? withRole : one));
  const outcome = isUnchanged
    ? 'left'
    : attendance === 'apologies'
      ? 'apologies'
      : isChair
        ? 'chair'
        : 'expected';
  return { meeting: isUnchanged ? meeting : { ...meeting, participants }, outcome };
}
