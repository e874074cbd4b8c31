import { expect, test } from 'vitest';
import { importCalendar } from '../../shared/acts/import-calendar';
import type { CalendarImport } from '../../shared/acts/import-calendar';
import { createCountingIdSource } from '../../shared/base/ids';
import type { CalendarEvent, Invited } from '../../shared/importers/calendar/calendar-draft';
import { meeting } from '../builders/meeting';
import { participant, person } from '../builders/people';

const ada = person('Ada', 'Okafor', { email: 'ada@example.org' });
const jon = person('Jon', 'Falk');
const mei = person('Mei', 'Tan');

function invited(line: number, more: Partial<Invited> = {}): Invited {
  return { line, role: 'required', reply: 'noAnswer', type: 'person', ...more };
}

function eventWith(...people: readonly Invited[]): CalendarEvent {
  return {
    id: '3',
    line: 3,
    lastLine: 3,
    title: 'Seventeenth meeting',
    time: {
      date: '2030-04-25',
      start: '13:00',
      end: '14:30',
      zone: 'UTC',
      zoneSource: 'utc',
    },
    of: 'single',
    link: 'https://meet.example.org/17',
    invited: people,
  };
}

function options(more: Partial<CalendarImport> = {}): CalendarImport {
  return {
    match: ({ name }) => {
      const known = [ada, jon, mei].find(({ surname }) => name?.includes(surname) === true);
      return known === undefined
        ? { type: 'nobody' }
        : { type: 'person', person: known.id, why: 'name' };
    },
    createId: createCountingIdSource(),
    ...more,
  };
}

test('what the meeting does not say is added; what it says otherwise stays until it is replaced', () => {
  const before = meeting();
  const { meeting: after, changes } = importCalendar(before, eventWith(), options());
  expect([after.title, after.schedule?.date, after.link]).toEqual([
    'Seventeenth meeting',
    '2030-03-25',
    'https://meet.example.org/17',
  ]);
  expect(changes).toEqual([
    { type: 'fact', fact: 'title', outcome: 'added', value: 'Seventeenth meeting' },
    { type: 'fact', fact: 'schedule', outcome: 'kept', value: '2030-04-25 13:00–14:30 UTC' },
    { type: 'fact', fact: 'link', outcome: 'added', value: 'https://meet.example.org/17' },
  ]);
  const replaced = importCalendar(before, eventWith(), options({ replace: new Set(['schedule']) }));
  expect(replaced.meeting.schedule).toEqual({
    date: '2030-04-25',
    start: '13:00',
    end: '14:30',
    zone: 'UTC',
  });
});

test('the invited are expected, the chair has that role, who declined sends apologies', () => {
  const event = eventWith(
    invited(8, { name: 'Ada Okafor', role: 'chair', reply: 'accepted' }),
    invited(9, { name: 'Jon Falk', reply: 'declined' }),
    invited(10, { name: 'Tan, Mei', reply: 'tentative' }),
  );
  const before = meeting({ people: [ada, jon, mei] });
  const { meeting: after } = importCalendar(before, event, options());
  expect(
    after.participants.map(({ person: who, attendance, roles }) => [who, attendance, roles]),
  ).toEqual([
    [ada.id, 'expected', ['chair']],
    [jon.id, 'apologies', ['participant']],
    [mei.id, 'expected', ['participant']],
  ]);
});

test('who was checked in or marked stays so, and who is missing from the file is left alone', () => {
  const before = meeting({ attending: [ada, participant(jon, { attendance: 'absent' }), mei] });
  const event = eventWith(
    invited(8, { name: 'Ada Okafor', reply: 'declined' }),
    invited(9, { name: 'Jon Falk', reply: 'accepted' }),
  );
  const { meeting: after } = importCalendar(before, event, options());
  expect(after.participants.map(({ attendance }) => attendance)).toEqual([
    'present',
    'absent',
    'present',
  ]);
});

test('somebody unknown with a name is new, an address alone or a doubt is a question, a room is set aside', () => {
  const event = eventWith(
    invited(8, { name: 'Lindqvist, Sara', email: 'sara@example.org' }),
    invited(9, { email: 'x.y@example.org' }),
    invited(10, { name: 'A. Falk' }),
    invited(11, { name: 'Room 4', type: 'room' }),
  );
  const ask: CalendarImport['match'] = ({ name }) =>
    name === 'A. Falk'
      ? { type: 'question', candidates: [jon.id], why: 'initial' }
      : { type: 'nobody' };
  const before = meeting({ people: [ada, jon] });
  const first = importCalendar(before, event, options({ match: ask }));
  expect(
    first.changes.flatMap((change) =>
      change.type === 'person' ? [[change.outcome, change.isNew, change.candidates]] : [],
    ),
  ).toEqual([
    ['expected', true, undefined],
    ['question', undefined, []],
    ['question', undefined, [jon.id]],
    ['setAside', undefined, undefined],
  ]);
  expect(first.meeting.people.at(-1)).toEqual({
    id: 'person-1',
    surname: 'Lindqvist',
    given: 'Sara',
    email: 'sara@example.org',
  });
  const answered = importCalendar(
    before,
    event,
    options({
      match: ask,
      answers: new Map([
        [8, { type: 'leave' }],
        [9, { type: 'person', person: ada.id }],
        [10, { type: 'new' }],
      ]),
    }),
  );
  expect(
    answered.changes.flatMap((change) => (change.type === 'person' ? [change.outcome] : [])),
  ).toEqual(['left', 'expected', 'expected', 'setAside']);
});

test('the same invitation taken twice changes nothing the second time', () => {
  const event = eventWith(invited(8, { name: 'Ada Okafor', role: 'chair' }));
  const before = meeting({ people: [ada] });
  const once = importCalendar(before, event, options()).meeting;
  const twice = importCalendar(once, event, options()).meeting;
  expect(twice).toEqual(once);
});
