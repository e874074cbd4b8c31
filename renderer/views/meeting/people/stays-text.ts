import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import type { Instant, IsoDate } from '../../../../shared/base/dates';
import type { Interval } from '../../../../shared/domain/section';
import { readClock } from '../../../../shared/i18n/read-clock';

/** Arrivals and departures as people read them, "14:03–14:52, 15:10–", in the hours of a zone. */
export function staysText(stays: readonly Interval[], zone: string): string {
  const hour = (at: Instant) => formatInTimeZone(at, zone, 'HH:mm');
  return stays
    .map(({ from, to }) => `${hour(from)}–${to === undefined ? '' : hour(to)}`)
    .join(', ');
}

/**
 * Reads arrivals and departures as typed, in the hours of a zone on the meeting's day; nothing where
 * they cannot be understood. Hours that stand as before keep their seconds; a departure before the
 * arrival is of the next day.
 */
export function readStays(
  typed: string,
  before: readonly Interval[],
  day: IsoDate,
  zone: string,
): readonly Interval[] | undefined {
  const parts = typed.split(/[,;]/u).filter((part) => part.trim() !== '');
  const stays = parts.map((part, index) => readStay(part, before[index], day, zone));
  return stays.every((stay) => stay !== undefined) ? stays : undefined;
}

function readStay(
  typed: string,
  known: Interval | undefined,
  day: IsoDate,
  zone: string,
): Interval | undefined {
  const [, fromText = '', toText = ''] = /^([^–-]*)(?:[–-]([^–-]*))?$/u.exec(typed) ?? [];
  const from = momentOf(fromText, known?.from, day, zone);
  if (from === undefined) return undefined;
  if (toText.trim() === '') return { from };
  const to = momentOf(toText, known?.to, day, zone);
  if (to === undefined) return undefined;
  const isNextDay = Date.parse(to) < Date.parse(from);
  return { from, to: isNextDay ? new Date(Date.parse(to) + 86_400_000).toISOString() : to };
}

function momentOf(
  typed: string,
  known: Instant | undefined,
  day: IsoDate,
  zone: string,
): Instant | undefined {
  const clock = readClock(typed);
  if (clock === undefined) return undefined;
  if (known !== undefined && formatInTimeZone(known, zone, 'HH:mm') === clock) return known;
  return fromZonedTime(`${day}T${clock}:00`, zone).toISOString();
}
