import { expect, test } from 'vitest';
import { createMeeting } from '../../shared/hand-on/create-meeting';
import { createCountingIdSource } from '../../shared/base/ids';
import type { Group } from '../../shared/domain/group';
import type { Meeting } from '../../shared/domain/meeting';
import { group, groupFacts } from '../builders/group';
import { meeting } from '../builders/meeting';
import { action, note } from '../builders/notes';
import { person } from '../builders/people';

const now = '2030-05-02T12:00:00.000Z';

function nextAfter(earlier: readonly Meeting[], of: Group, more = {}): Meeting {
  return createMeeting(
    { language: 'en', series: 'series-regular', ...more },
    { group: of, earlier, ids: createCountingIdSource(), now },
  );
}

function held(ordinal: number, more: Partial<Meeting> = {}): Meeting {
  const cycle = { id: 'cycle-2030', name: 'FUW 2030' };
  return {
    ...meeting(),
    id: `meeting-${String(ordinal)}`,
    seat: { series: 'series-regular', cycle, ordinal },
    ...more,
  };
}

test('the next ordinal follows the highest of the cycle, in whatever order the files are found', () => {
  const other = {
    series: 'series-regular',
    cycle: { id: 'cycle-2029', name: 'FUW 2029' },
    ordinal: 40,
  };
  const next = nextAfter([held(3), held(1), held(2, { seat: other })], group());
  expect([next.seat, next.previousMinutes]).toEqual([
    { series: 'series-regular', cycle: { id: 'cycle-2030', name: 'FUW 2030' }, ordinal: 4 },
    { meeting: 'meeting-3', ordinal: 3, adopted: 'notYet' },
  ]);
});

test('a series that counts through its cycles goes on from the last of them', () => {
  const [series] = groupFacts().series;
  const through = group({ facts: groupFacts({ series: [{ ...series!, counts: 'series' }] }) });
  const other = {
    series: 'series-regular',
    cycle: { id: 'cycle-2029', name: 'FUW 2029' },
    ordinal: 40,
  };
  expect(nextAfter([held(2, { seat: other })], through).seat?.ordinal).toBe(41);
});

test('the first meeting of a series is number one and has no minutes to adopt', () => {
  const first = nextAfter([], group());
  expect([first.seat?.ordinal, first.previousMinutes]).toEqual([1, undefined]);
});

test('officers come in their roles, the roster of that day as expected, everybody once', () => {
  const [anna, ben, cleo] = [
    person('Anna', 'Adler'),
    person('Ben', 'Baum'),
    person('Cleo', 'Cato'),
  ];
  const [series] = groupFacts().series;
  const ours = group({
    facts: groupFacts({
      series: [
        {
          ...series!,
          officers: [
            { person: anna.id, role: 'chair' },
            { person: anna.id, role: 'host' },
          ],
        },
      ],
    }),
    people: [anna, ben, cleo],
    roster: [
      { person: anna.id },
      { person: ben.id, role: 'observer', category: 'cat-tech' },
      { person: cleo.id, until: '2030-01-31' },
    ],
  });
  const { participants } = nextAfter([], ours, { date: '2030-06-04' });
  expect(
    participants.map(({ person: who, attendance, roles, category }) => [
      who,
      attendance,
      roles,
      category,
    ]),
  ).toEqual([
    [anna.id, 'expected', ['chair', 'host'], undefined],
    [ben.id, 'expected', ['observer'], 'cat-tech'],
  ]);
});

test('standing items become planned agenda items, each with an empty section', () => {
  const [series] = groupFacts().series;
  const ours = group({
    facts: groupFacts({
      series: [
        {
          ...series!,
          standingItems: [{ id: 'st-1', title: 'Opening', level: 0, minutes: 5, topic: 't-open' }],
        },
      ],
    }),
  });
  const { agenda, sections } = nextAfter([], ours);
  expect([agenda.items, sections]).toEqual([
    [
      {
        id: 'item-1',
        topic: 't-open',
        title: [{ type: 'text', text: 'Opening' }],
        level: 0,
        label: { type: 'auto' },
        minutes: 5,
        state: 'planned',
      },
    ],
    [{ id: 'section-1', items: ['item-1'], label: { type: 'auto' }, notes: [] }],
  ]);
});

test('the day that the last meeting announced is taken with its hour', () => {
  const when = { date: '2030-07-09', start: '13:00', end: '15:00', zone: 'Europe/Zurich' };
  const announced = held(5, { nextMeetings: [{ id: 'next-1', when }] });
  expect(nextAfter([announced], group()).schedule).toEqual(when);
});

test('another day keeps the hour of the series', () => {
  const [series] = groupFacts().series;
  const hour = { type: 'zone', zone: 'Asia/Tokyo', start: '09:00', end: '10:30' } as const;
  const ours = group({ facts: groupFacts({ series: [{ ...series!, hour }] }) });
  expect(nextAfter([], ours, { date: '2030-08-01' }).schedule).toEqual({
    date: '2030-08-01',
    start: '09:00',
    end: '10:30',
    zone: 'Asia/Tokyo',
  });
});

test('open actions come along as matters arising, done and secret ones stay behind', () => {
  const open = action('Send the draft.');
  const notes = [
    note('A word.'),
    open,
    action('Book the room.', { status: 'done' }),
    action('Ask the lawyer.', {}, { offTheRecord: true }),
  ];
  const before: Meeting = { ...held(7), closing: { notes } };
  expect(nextAfter([before], group()).mattersArising).toEqual([
    {
      id: 'matter-1',
      source: { meeting: 'meeting-7', note: open.id },
      wording: 'Send the draft.',
      action: { owners: [], status: 'open' },
    },
  ]);
});

test('a matter that was reported as done does not come again, an open one comes with its new date', () => {
  const matter = (id: string, status: 'done' | 'open') => ({
    id,
    source: { meeting: 'meeting-6', note: `note-${id}` },
    wording: `Matter ${id}`,
    action: { owners: [], status: 'open' as const },
    reported: { status, due: { type: 'nextMeeting' as const } },
  });
  const before = held(7, { mattersArising: [matter('a', 'done'), matter('b', 'open')] });
  expect(nextAfter([before], group()).mattersArising).toEqual([
    {
      id: 'matter-1',
      source: { meeting: 'meeting-6', note: 'note-b' },
      wording: 'Matter b',
      action: { owners: [], status: 'open', due: { type: 'nextMeeting' } },
    },
  ]);
});
