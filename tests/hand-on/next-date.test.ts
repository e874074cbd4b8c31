import { expect, test } from 'vitest';
import { checkNextDate } from '../../shared/hand-on/check-next-date';
import { hoursForPeople } from '../../shared/hand-on/hours-for-people';
import { person } from '../builders/people';

const current = { date: '2026-03-12', start: '14:00', zone: 'UTC' };
const context = { current, weekdays: [4, 4, 4], zone: 'Europe/Zurich' };

test('an announced day on the usual weekday, at the usual hour, needs no remark', () => {
  const rule = { type: 'utc', start: '14:00' } as const;
  const when = { date: '2026-03-19', start: '14:00', zone: 'UTC' };
  expect(checkNextDate(when, { ...context, rule })).toEqual([]);
});

test('another weekday, a weekend and a day that is over are remarked', () => {
  const on = (date: string, weekdays: readonly number[] = [4, 4, 4, 2]) =>
    checkNextDate({ date, zone: 'UTC' }, { ...context, weekdays });
  expect(on('2026-04-10')).toEqual([{ type: 'otherWeekday', weekday: 5, usual: 4 }]);
  expect(on('2026-04-11', [])).toEqual([{ type: 'weekend', weekday: 6 }]);
  expect(on('2026-03-12')).toEqual([{ type: 'notAfter', date: '2026-03-12' }]);
});

test('a series kept in a zone moves in UTC over the clock change, which is named and no error', () => {
  const rule = { type: 'zone', zone: 'Europe/Zurich', start: '15:00' } as const;
  const when = { date: '2026-04-09', start: '13:00', zone: 'UTC' };
  expect(checkNextDate(when, { ...context, rule })).toEqual([
    {
      type: 'utcMoves',
      zone: 'Europe/Zurich',
      change: { date: '2026-03-29', minutes: 60 },
      before: '14:00',
      after: '13:00',
    },
  ]);
  expect(checkNextDate({ ...when, start: '14:00' }, { ...context, rule })).toEqual([
    { type: 'otherHour', usual: '15:00', zone: 'Europe/Zurich' },
  ]);
});

test('a series kept in UTC moves on the walls of its zone, which is named', () => {
  const rule = { type: 'utc', start: '14:00' } as const;
  const when = { date: '2026-04-09', start: '14:00', zone: 'UTC' };
  expect(checkNextDate(when, { ...context, rule })).toEqual([
    { type: 'localMoves', zone: 'Europe/Zurich', change: { date: '2026-03-29', minutes: 60 } },
  ]);
});

test('a rotating series takes one of its hours', () => {
  const rule = { type: 'rotating', starts: ['06:00', '14:00', '22:00'] } as const;
  const at = (start: string) =>
    checkNextDate({ date: '2026-03-19', start, zone: 'UTC' }, { ...context, rule });
  expect([at('22:00'), at('15:00')]).toEqual([
    [],
    [{ type: 'notInRotation', starts: ['06:00', '14:00', '22:00'] }],
  ]);
});

test('an hour that the clocks leap over does not exist', () => {
  const when = { date: '2026-03-29', start: '02:30', zone: 'Europe/Zurich' };
  expect(checkNextDate(when, { ...context, weekdays: [7, 7, 7] })).toEqual([
    { type: 'impossibleHour', clock: '02:30', zone: 'Europe/Zurich' },
  ]);
});

test('everyone’s hour is told from east to west, with the day and what changed since the last meeting', () => {
  const mei = person('Mei', 'Tan', { zone: 'Pacific/Auckland' });
  const ada = person('Ada', 'Okafor', { zone: 'America/Los_Angeles' });
  const jon = person('Jon', 'Falk', { zone: 'Europe/Zurich' });
  const unknown = person('No', 'Zone');
  const when = { date: '2026-04-09', start: '14:00', end: '15:30', zone: 'UTC' };
  expect(
    hoursForPeople(when, [ada, jon, unknown, mei], '2026-03-12').map(
      ({ zone, people, date, start, end, dayShift, change, isNight }) => [
        zone,
        people.map(({ surname }) => surname).join(),
        date,
        start,
        end,
        dayShift,
        change?.date,
        change?.minutes,
        isNight,
      ],
    ),
  ).toEqual([
    ['Pacific/Auckland', 'Tan', '2026-04-10', '02:00', '03:30', 1, '2026-04-05', -60, true],
    ['Europe/Zurich', 'Falk', '2026-04-09', '16:00', '17:30', 0, '2026-03-29', 60, false],
    ['UTC', '', '2026-04-09', '14:00', '15:30', 0, undefined, undefined, false],
    [
      'America/Los_Angeles',
      'Okafor',
      '2026-04-09',
      '07:00',
      '08:30',
      0,
      undefined,
      undefined,
      false,
    ],
  ]);
});

test('without an hour nobody has one', () => {
  expect(hoursForPeople({ date: '2026-04-09', zone: 'UTC' }, [])).toEqual([]);
});
