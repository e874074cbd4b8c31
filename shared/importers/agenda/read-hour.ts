import type { Clock } from '../../base/dates';

/** A line of an agenda without the hour in front of it. */
export interface TimedLine {
  readonly start?: Clock;
  /** From the first hour to the second, where there are two. */
  readonly minutes?: number;
  readonly rest: string;
}

const hour = String.raw`(\d{1,2})(?:[:h](\d{2})|\s?h\b|(?=\s?[AaPp]\.?[Mm]\b))\s?([AaPp]\.?[Mm]\b\.?)?`;
const inFront = new RegExp(
  `^(?:at |um |à |a las )?${hour}(?:\\s?(?:Uhr|hrs?|часов|ч\\.))?(?:\\s*(?:[-–—]|to|until|bis|à|a|al|tot|до)\\s*${hour}(?:\\s?(?:Uhr|hrs?))?)?(?:\\s*[-–—:.|]\\s*|\\s+)(?=\\p{L}|["“«([\\d])`,
  'iu',
);

/** Reads "09:00 Opening", "9h10 : Barrages", "1:00 PM – Close" and "09:00–09:10 Opening". */
export function readHour(line: string): TimedLine {
  const match = inFront.exec(line);
  if (match === null) return { rest: line };
  const [whole, from = '', minute, half, until, untilMinute, untilHalf] = match;
  const begin = toMinutes(from, minute, half ?? untilHalf);
  const end = until === undefined ? undefined : toMinutes(until, untilMinute, untilHalf);
  if (begin === undefined || (until !== undefined && end === undefined)) return { rest: line };
  return {
    start: toClock(begin),
    ...(end === undefined ? {} : { minutes: (end - begin + 1440) % 1440 }),
    rest: line.slice(whole.length),
  };
}

/** Whether a line begins with an hour at which an item could begin. */
export function hasHour(line: string): boolean {
  return readHour(line).start !== undefined;
}

/** Minutes since midnight. */
function toMinutes(hours: string, minutes = '0', half?: string): number | undefined {
  const [number, minute] = [Number(hours), Number(minutes)];
  if (number > (half === undefined ? 23 : 12) || minute > 59) return undefined;
  const isAfternoon = half !== undefined && /^p/iu.test(half);
  const turned = half === undefined ? number : (number % 12) + (isAfternoon ? 12 : 0);
  return turned * 60 + minute;
}

function toClock(minutes: number): Clock {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
