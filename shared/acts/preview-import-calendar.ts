import type { Id } from '../base/ids';
import { succeed } from '../base/result';
import type { Result } from '../base/result';
import type { Meeting } from '../domain/meeting';
import type { Person } from '../domain/person';
import { findAgendaText } from '../importers/calendar/agenda-text';
import type { CalendarDraft, CalendarEvent, Invited } from '../importers/calendar/calendar-draft';
import { chooseEvent } from '../importers/calendar/choose-event';
import { readCalendar } from '../importers/calendar/read-calendar';
import { applyLessons, learnAlias } from '../roster/learn-alias';
import { matchPerson } from '../roster/match-person';
import { createRosterIndex } from '../roster/roster-index';
import type { RosterIndex } from '../roster/roster-index';
import { importCalendar } from './import-calendar';
import type { CalendarChange, InvitedMatch } from './import-calendar';
import { accountForLines } from './import-lines';
import type { KnownLine } from './import-lines';
import { withPeople } from './import-names';
import type {
  DecodedImport,
  CalendarImportPreview,
  ImportAnswers,
  ImportQuestion,
} from './import-preview';
import { dayOf } from './preview-import-attendance';

/** What a calendar invitation does to a meeting, with what is answered so far. */
export function previewCalendarImport(source: DecodedImport): Result<CalendarImportPreview> {
  const { bytes, decoded, place, answers, zone } = source;
  const { meeting, group, now } = place;
  const day = dayOf(meeting);
  const read = readCalendar(bytes, { zone: zone.name, around: day ?? now.slice(0, 10) });
  if (!read.ok) return read;
  const file = read.value;
  const choice = chooseEvent(file, { date: day, chosen: answers.event });
  const event = choice.type === 'event' ? choice.event : undefined;
  const index = createRosterIndex([...meeting.people, ...(group?.people ?? [])]);
  const { meeting: after, changes } = take(source, event, index);
  return succeed({
    kind: 'calendar',
    file,
    event,
    changes,
    agenda: findAgendaText(event?.description ?? ''),
    encoding: file.encoding,
    zone: event?.time.zoneSource === 'meeting' ? zone : { ...zoneOf(event, zone.name) },
    lines: accountForLines(decoded.text, fates(decoded.text, file, event), {
      messages: file.inMail ? [] : read.messages,
      rest: 'heading',
    }),
    questions: [
      ...(choice.type === 'question' ? [{ type: 'event' as const, events: choice.events }] : []),
      ...questionsOf(changes, index),
    ],
    messages: read.messages,
    meeting: after,
  });
}

function zoneOf(event: CalendarEvent | undefined, name: string): CalendarImportPreview['zone'] {
  return { name: event?.time.zone ?? name, from: 'file' };
}

function take(
  { place, answers }: DecodedImport,
  event: CalendarEvent | undefined,
  index: RosterIndex,
): { readonly meeting: Meeting; readonly changes: readonly CalendarChange[] } {
  const { meeting, createId } = place;
  if (event === undefined) return { meeting, changes: [] };
  const matches = new Map(event.invited.map((invited) => [invited, matchInvited(invited, index)]));
  const chosen = answersByLine(answers);
  const meant = event.invited.flatMap((invited) => {
    const answer = chosen.get(invited.line);
    const match = matches.get(invited);
    const id =
      answer?.type === 'person'
        ? answer.person
        : answer === undefined && match?.type === 'person'
          ? match.person
          : undefined;
    const person = id === undefined ? undefined : index.people.get(id);
    return person === undefined ? [] : [{ invited, person, isAnswer: answer !== undefined }];
  });
  const taken = importCalendar(withKnown(meeting, meant), event, {
    match: (invited) => matches.get(invited) ?? { type: 'nobody' },
    answers: chosen,
    createId,
    ...(answers.replace === undefined ? {} : { replace: answers.replace }),
  });
  const lessons = meant.flatMap(({ invited: { name, email }, person, isAnswer }) => {
    if (!isAnswer || (name ?? email) === undefined) return [];
    const shown = { name: name ?? email ?? '', ...(email === undefined ? {} : { email }) };
    return learnAlias(person, shown) ?? [];
  });
  if (lessons.length === 0) return taken;
  const people = applyLessons(taken.meeting.people, lessons);
  return { ...taken, meeting: { ...taken.meeting, people } };
}

/** The meeting with those of the group whom the invitation means. */
function withKnown(meeting: Meeting, meant: readonly { readonly person: Person }[]): Meeting {
  const here = new Set(meeting.people.map(({ id }) => id));
  const joined = new Map(
    meant.flatMap(({ person }) => (here.has(person.id) ? [] : [[person.id, person] as const])),
  );
  return joined.size === 0
    ? meeting
    : { ...meeting, people: [...meeting.people, ...joined.values()] };
}

type LineAnswer =
  { readonly type: 'person'; readonly person: Id } | { readonly type: 'new' | 'leave' };

/** Answers by the line of the invited, from ids such as `invited-14`. */
function answersByLine({ people }: ImportAnswers): ReadonlyMap<number, LineAnswer> {
  const answers = new Map<number, LineAnswer>();
  for (const [id, answer] of people ?? []) {
    const [, line] = /^invited-(\d+)$/u.exec(id) ?? [];
    if (line !== undefined && answer.type !== 'sameAs') answers.set(Number(line), answer);
  }
  return answers;
}

function matchInvited({ name, email }: Invited, index: RosterIndex): InvitedMatch {
  const who = { name: name ?? email ?? '', ...(email === undefined ? {} : { email }) };
  const match = matchPerson(who, index);
  switch (match.type) {
    case 'certain':
      return { type: 'person', person: match.person, why: match.reason };
    case 'doubt': {
      const candidates = match.candidates.map(({ person }) => person);
      return { type: 'question', candidates, why: match.reason };
    }
    case 'stranger':
      return { type: 'nobody' };
  }
}

function questionsOf(
  changes: readonly CalendarChange[],
  index: RosterIndex,
): readonly ImportQuestion[] {
  return changes.flatMap((change): readonly ImportQuestion[] => {
    if (change.type !== 'person' || change.outcome !== 'question') return [];
    const { name, email, line } = change.invited;
    const match = matchPerson(
      { name: name ?? email ?? '', ...(email === undefined ? {} : { email }) },
      index,
    );
    const doubt = match.type === 'doubt' ? match : undefined;
    return [
      {
        type: 'person',
        id: `invited-${String(line)}`,
        name: name ?? email ?? '',
        ...(email === undefined ? {} : { email }),
        reason: doubt?.reason ?? 'address',
        candidates: withPeople(doubt?.candidates ?? [], index.people),
        lines: [line],
      },
    ];
  });
}

/** Lines of an e-mail are not those of the calendar in it, so that it stands as one. */
function fates(
  text: string,
  { inMail, events }: CalendarDraft,
  event: CalendarEvent | undefined,
): readonly KnownLine[] {
  if (inMail) {
    const count = text.split(/\r\n?|\n/u).length;
    const why = 'an e-mail; lines are those of the invitation in it';
    return [{ line: 1, lastLine: count, fate: event === undefined ? 'setAside' : 'taken', why }];
  }
  const whole = new Map<number, KnownLine>();
  for (const { line, lastLine } of events) {
    const isTaken = line === event?.line;
    whole.set(
      line,
      isTaken
        ? { line, lastLine, fate: 'taken' }
        : { line, lastLine, fate: 'setAside', why: 'another event of the calendar' },
    );
  }
  return [...whole.values()];
}
