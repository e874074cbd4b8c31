import { expect, test } from 'vitest';
import { readStays, staysText } from '../../../renderer/views/meeting/people/stays-text';

const zone = 'Europe/Zurich';
const day = '2030-03-25';
const stays = [
  { from: '2030-03-25T13:03:21.000Z', to: '2030-03-25T13:52:00.000Z' },
  { from: '2030-03-25T14:10:00.000Z' },
];

test('arrivals and departures are shown in the hours of the zone, and read back to the second', () => {
  expect(staysText(stays, zone)).toBe('14:03–14:52, 15:10–');
  expect(readStays('14:03–14:52, 15:10–', stays, day, zone)).toEqual(stays);
});

test('hours as people type them are understood, and a departure after midnight is of the next day', () => {
  expect(readStays('14h03 - 2:52 pm; 23:30-0:15', [], day, zone)).toEqual([
    { from: '2030-03-25T13:03:00.000Z', to: '2030-03-25T13:52:00.000Z' },
    { from: '2030-03-25T22:30:00.000Z', to: '2030-03-25T23:15:00.000Z' },
  ]);
  expect(readStays('', stays, day, zone)).toEqual([]);
});

test.each(['soon', '14:03–late', '25:00', '14–15–16'])(
  'what cannot be understood is nothing: %s',
  (typed) => {
    expect(readStays(typed, [], day, zone)).toBeUndefined();
  },
);
