import type { IsoDate } from '../base/dates';
import { foldText } from '../base/text';

/** The months by the beginnings of their English and French names, without accents. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

function monthOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const found = months.findIndex((names) => names.some((name) => word.startsWith(name)));
  return word.length >= 3 && found !== -1 ? found + 1 : undefined;
}

function toDate(year: number, month: number | undefined, day: number): IsoDate | undefined {
  if (month === undefined) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.toISOString().slice(0, 10) : undefined;
}

/**
 * Reads a calendar day as people type it: `2026-03-25`, `25.3.2026`, `25/3/26`, `25 March 2026`,
 * `March 25, 2026`, `1er avril 2026`; numbers have the day first. Without a year it is the next such
 * day from today on. `undefined` where it is no day.
 */
export function readDay(text: string, today: IsoDate): IsoDate | undefined {
  const words = foldText(text)
    .replace(/\b(\d+)(st|nd|rd|th|er)\b/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const [first = '', second = '', third] = words;
  if (words.length < 2 || words.length > 3) return undefined;
  if (/^\d{4}$/.test(first) && third !== undefined) {
    return /^\d{1,2}$/.test(second) && /^\d{1,2}$/.test(third)
      ? toDate(Number(first), Number(second), Number(third))
      : undefined;
  }
  const isMonthFirst = /^[a-z]/.test(first);
  const [dayWord, monthWord] = isMonthFirst ? [second, first] : [first, second];
  if (!/^\d{1,2}$/.test(dayWord)) return undefined;
  const month = monthOf(monthWord);
  const day = Number(dayWord);
  if (third === undefined) {
    const year = Number(today.slice(0, 4));
    const date = toDate(year, month, day);
    return date !== undefined && date < today ? toDate(year + 1, month, day) : date;
  }
  if (!/^(\d{2}|\d{4})$/.test(third)) return undefined;
  return toDate(third.length === 2 ? 2000 + Number(third) : Number(third), month, day);
}
