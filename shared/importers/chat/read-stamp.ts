import type { IsoDate } from '../../base/dates';
import type { ChatTime } from './chat-file';
import { withoutDayWord } from './day-words';

/** A time at the beginning of a line, and what follows it. */
export interface Stamp {
  readonly time: ChatTime;
  readonly isBracketed: boolean;
  readonly hasDate: boolean;
  /** The spaces or tabs between the time and the rest. */
  readonly gap: string;
  readonly rest: string;
}

const dayOrder = String.raw`(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)`;
const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,3})?)?(?:[\s\u202f\u00a0]?([AaPp])\.?[\s\u202f\u00a0]?[Mm]\.?(?![\p{L}]))?`;
const atStart = new RegExp(
  `^(\\[?)(?:(?<=\\[)(?:[\\p{L}.]{2,14},?[ \\u00a0]){1,3})?(?:${dayOrder}(?:,?[ \\u00a0]|T))?${clock}(\\]?)(?=$|[\\s\\u00a0])`,
  'u',
);
const atEnd = new RegExp(`(?:^|[\\s\\u00a0\\p{L}.)\\]])(?:${dayOrder},?[ \\u00a0])?${clock}$`, 'u');
const wholeLine = new RegExp(`^(?:${dayOrder}(?:,?[ \\u00a0]|T))?${clock}$`, 'u');
/** A time, even with a day, is never longer than this. */
const longestStamp = 48;

/** Reads a time such as "10:11:23", "2026-09-23 18:05:11" or "[9:41 AM]" at the beginning of a line. */
export function readStamp(written: string): Stamp | undefined {
  const line = turnHalf(written);
  const match = atStart.exec(line.slice(0, longestStamp));
  if (match === null) return undefined;
  const [whole, open = '', year, month, day, hour, minute, second, half, close = ''] = match;
  if ((open === '') !== (close === '')) return undefined;
  const time = toTime(year, month, day, hour, minute, second, half);
  if (time === undefined) return undefined;
  const behind = line.slice(whole.length);
  // A dash behind the time belongs to neither the time nor the name.
  const rest = behind.trimStart().replace(/^[-–]\s+/u, '');
  return {
    time,
    isBracketed: open !== '',
    hasDate: time.date !== undefined,
    gap: behind.slice(0, behind.length - rest.length),
    rest,
  };
}

/** Reads a line that is a time and nothing else, or with a word such as "Yesterday" in front of it. */
export function readBareTime(written: string): ChatTime | undefined {
  if (written.length > longestStamp) return undefined;
  const line = turnHalf(written);
  const behind = readTimeAtEnd(line);
  if (behind?.words === '') return behind.time;
  const [, year, month, day, hour, minute, second, half] = wholeLine.exec(line) ?? [];
  return toTime(year, month, day, hour, minute, second, half);
}

/** Reads a time at the end of a short line, with the words in front of it: "Ana Novak 9:41 AM". */
export function readTimeAtEnd(
  written: string,
): { readonly words: string; readonly time: ChatTime } | undefined {
  const line = turnHalf(written);
  const tail = line.slice(-longestStamp);
  const match = atEnd.exec(tail);
  if (match === null) return undefined;
  const [whole, year, month, day, hour, minute, second, half] = match;
  const time = toTime(year, month, day, hour, minute, second, half);
  if (time === undefined) return undefined;
  // The letter in front belongs to the name: browsers copy name and hour without a space.
  const first = /^[\s\u00a0]/u.test(whole) ? 0 : ([...whole][0]?.length ?? 0);
  const isAllTime = /^\d/u.test(whole);
  const at = line.length - whole.length + (isAllTime ? 0 : first);
  return { words: withoutDayWord(line.slice(0, at).trim()), time };
}

const morning = '午前|上午|오전';
const half = new RegExp(`(${morning}|午後|下午|오후)\\s?(\\d{1,2}:\\d{2}(?::\\d{2})?)`, 'u');

/** A line in which the half of the day stands behind the hour, as in English, rather than in front of it. */
function turnHalf(line: string): string {
  if (!/[午오]/u.test(line)) return line;
  return line.replace(half, (_, word: string, clock: string) =>
    morning.includes(word) ? `${clock} AM` : `${clock} PM`,
  );
}

function toTime(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): ChatTime | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const hours = toHours(Number(hour), half);
  if (hours === undefined || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const date = toDate(year, month, day);
  return {
    seconds: hours * 3600 + Number(minute) * 60 + Number(second ?? 0),
    ...(date === undefined ? {} : { date }),
    ...(second === undefined ? { isToTheMinute: true } : {}),
  };
}

/** Offsets of a recording may pass 24 hours; hours with AM or PM may not pass twelve. */
function toHours(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Only a day that begins with its year is certain; any other is left to the meeting's day. */
function toDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): IsoDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}
