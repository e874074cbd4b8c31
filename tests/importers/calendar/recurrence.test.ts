import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { valuesOf } from '../../../shared/importers/calendar/components';
import { daysOfRule, readDayRule } from '../../../shared/importers/calendar/recurrence';

/** What another program makes of a rule, as days. */
function daysByLibrary(text: string, first: string, last: string): readonly string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(first));
  const days: string[] = [];
  // The iterator gives nothing at its end, whatever its types say.
  const next = () => (iterator.next() as ICAL.Time | undefined)?.toString().slice(0, 10) ?? '9999';
  for (let day = next(); day <= last; day = next()) days.push(day);
  return days;
}

test.each([
  ['FREQ=WEEKLY;BYDAY=TU,TH', '2026-01-06'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU', '2026-01-05'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO', '2026-01-05'],
  ['FREQ=WEEKLY', '2026-01-07'],
  ['FREQ=DAILY;INTERVAL=3', '2026-01-01'],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '2026-01-01'],
  ['FREQ=MONTHLY', '2026-01-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31'],
  ['FREQ=MONTHLY;BYDAY=2TH', '2026-01-08'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-01-30'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO;COUNT=9', '2026-01-05'],
  ['FREQ=YEARLY', '2026-02-28'],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '2026-03-29'],
  ['FREQ=YEARLY;BYMONTH=3,10;BYMONTHDAY=1', '2026-03-01'],
])('the days of %s are those of another program', (rule, first) => {
  const read = readDayRule(valuesOf(ICAL.Property.fromString(`RRULE:${rule}`))[0]);
  if (read === undefined) throw new Error('The rule was not read.');
  expect(daysOfRule(read, first, '2031-12-31')).toEqual(daysByLibrary(rule, first, '2031-12-31'));
});
