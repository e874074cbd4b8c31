import { expect, test } from 'vitest';
import { readClock } from '../../shared/i18n/read-clock';
import { readDay } from '../../shared/i18n/read-day';

const today = '2026-11-21';

test.each([
  ['2027-03-25', '2027-03-25'],
  ['25.3.2027', '2027-03-25'],
  ['25/3/27', '2027-03-25'],
  ['5/6/2027', '2027-06-05'],
  ['25 March 2027', '2027-03-25'],
  ['March 25, 2027', '2027-03-25'],
  ['25th Mar 2027', '2027-03-25'],
  ['1er août 2027', '2027-08-01'],
  ['3 février', '2027-02-03'],
  ['21 Nov', '2026-11-21'],
  ['20 Nov', '2027-11-20'],
  ['29 February 2028', '2028-02-29'],
])('the day %s is %s', (typed, date) => {
  expect(readDay(typed, today)).toBe(date);
});

test.each(['', 'tomorrow', '31 April 2027', '29 February 2027', '25', '2027-13-01', '3 ma 2027'])(
  '%j is no day',
  (typed) => {
    expect(readDay(typed, today)).toBeUndefined();
  },
);

test.each([
  ['14:00', '14:00'],
  ['9:05', '09:05'],
  ['14.30', '14:30'],
  ['14h', '14:00'],
  ['14 h 30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['14', '14:00'],
  ['2 pm', '14:00'],
  ['12am', '00:00'],
  ['2:30 PM', '14:30'],
])('the hour %s is %s', (typed, clock) => {
  expect(readClock(typed)).toBe(clock);
});

test.each(['', '24:00', '14:60', '13 pm', 'noon', '14:5', '12345'])('%j is no hour', (typed) => {
  expect(readClock(typed)).toBeUndefined();
});
