import type { CalendarComponent } from './components';
import { propertyOf, valuesOf, valueTextOf } from './components';
import type { LocalTime } from './local-time';
import { readTimes } from './local-time';
import { daysOfRule, readDayRule } from './recurrence';

/**
 * Minutes ahead of UTC at a local time by a zone that the file itself defines (VTIMEZONE), or nothing
 * where the definition has no offset. Of several observances the one that began last holds.
 */
export function offsetAt(
  definition: CalendarComponent,
  { date, clock = '00:00' }: Pick<LocalTime, 'date' | 'clock'>,
): number | undefined {
  const local = `${date}T${clock}`;
  let latest: { readonly at: string; readonly offset: number } | undefined;
  let before: { readonly at: string; readonly offset: number } | undefined;
  for (const observance of definition.components) {
    const offset = readOffset(observance, 'tzoffsetto');
    if (offset === undefined) continue;
    const onsets = onsetsOf(observance, date);
    const at = onsets.filter((onset) => onset <= local).at(-1);
    if (at !== undefined && (latest === undefined || at > latest.at)) latest = { at, offset };
    const first = onsets[0] ?? firstOnset(observance);
    const from = readOffset(observance, 'tzoffsetfrom') ?? offset;
    if (first !== undefined && (before === undefined || first < before.at)) {
      before = { at: first, offset: from };
    }
  }
  return (latest ?? before)?.offset;
}

/** The local times at which an observance began, up to a day. */
function onsetsOf(observance: CalendarComponent, last: string): readonly string[] {
  const start = propertyOf(observance, 'dtstart');
  const [first] = start === undefined ? [] : readTimes(start);
  if (first === undefined) return [];
  const clock = first.clock ?? '00:00';
  const repeated = propertyOf(observance, 'rrule');
  const value = repeated === undefined ? undefined : valuesOf(repeated.property)[0];
  const rule = readDayRule(value);
  const until = (untilOf(value) ?? '9999').slice(0, 10);
  const ruled = rule === undefined ? [first.date] : daysOfRule(rule, first.date, last);
  const further = observance.properties
    .filter(({ name }) => name === 'rdate')
    .flatMap(readTimes)
    .map((time) => `${time.date}T${time.clock ?? clock}`);
  return [
    ...ruled.filter((day) => day <= until && day <= last).map((day) => `${day}T${clock}`),
    ...further,
  ].toSorted();
}

function firstOnset(observance: CalendarComponent): string | undefined {
  const start = propertyOf(observance, 'dtstart');
  const [first] = start === undefined ? [] : readTimes(start);
  return first === undefined ? undefined : `${first.date}T${first.clock ?? '00:00'}`;
}

/** The last day or moment of a repetition as jCal has it. */
export function untilOf(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null || !('until' in rule)) return undefined;
  return typeof rule.until === 'string' ? rule.until : undefined;
}

function readOffset(observance: CalendarComponent, name: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] =
    /^([+-])(\d{2}):?(\d{2})/u.exec(valueTextOf(observance, name)) ?? [];
  if (sign === undefined) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -total : total;
}
