import { plainDigits } from '../text/plain-digits';

/** A day as written: told apart, or two numbers of which nobody yet says which is the day. */
export type WrittenDay =
  | {
      readonly type: 'known';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** The order that a slashed date shows by a number beyond 12; it holds for the whole file. */
      readonly proves?: 'dayFirst' | 'monthFirst';
    }
  | {
      readonly type: 'numbers';
      readonly first: number;
      readonly second: number;
      readonly year: number;
    };

/** A day and hour as written in a file; each part may be missing. */
export interface WrittenMoment {
  readonly day?: WrittenDay;
  /** Seconds since midnight. */
  readonly seconds?: number;
  /** Minutes east of UTC, where the file says so. */
  readonly offset?: number;
  /** True where the form (1/9/26, 2:00 PM) is the one that United States English writes month first. */
  readonly looksAmerican?: true;
}

const isoForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;
const numericDay =
  /(?<!\d)(\d{1,4})\s?([/.\-年년])\s?(\d{1,2})\s?([/.\-月월])\s?(\d{1,4})(?!\d)\s?[日일.]?/u;
const clockForm =
  /(?<![\d.:])(\d{1,2})(?:[:.h]|時|시 ?)(\d{2})(?:(?:[:.]|分|분 ?)(\d{2})(?:[.,]\d{1,6})?)?(?!\d)/u;
const afternoon =
  /(?:^|[\d\s])p\.?\s?m\b|午後|下午|오후|μ\.?μ|(?:^|[\d\s])(?:م|ب\.?ظ|ÖS|ös|CH|odp\.|du\.|ip\.)(?=$|[\s\d])|אחה/iu;
const morning =
  /(?:^|[\d\s])a\.?\s?m\b|午前|上午|오전|π\.?μ|(?:^|[\d\s])(?:ص|ق\.?ظ|ÖÖ|SA|dop\.|de\.|ap\.)(?=$|[\s\d])|לפנה/iu;
const wordDay =
  /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})|(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})/iu;

/** Beginnings of month names, folded, in the languages in which platforms write textual dates. */
const monthStarts: readonly string[] = [
  'jan|ene|gen|sty|янв|led',
  'feb|fev|lut|фев|uno',
  'mar|mrz|maa|brz|мар',
  'apr|abr|avr|kwi|апр|dub',
  'may|mai|mag|mei|maj|май|мая|kve',
  'jun|juin|giu|cze|июн|cer',
  'jul|juil|lug|lip|июл',
  'aug|ago|aou|sie|авг|srp',
  'sep|set|wrz|сен|zar',
  'oct|okt|ott|out|paz|окт|rij',
  'nov|lis|ноя',
  'dec|dez|dic|gru|дек|pro',
];

/** The number of a month by its name or its first letters, 1 to 12. */
function monthOf(word: string): number | undefined {
  const folded = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (folded.startsWith('juil')) return 7;
  const found = monthStarts.findIndex((starts) =>
    starts.split('|').some((start) => folded.startsWith(start)),
  );
  return found === -1 ? undefined : found + 1;
}

/** A day and hour in any form that the platforms write; nothing where a cell holds neither. */
export function readMoment(written: string): WrittenMoment | undefined {
  if (written.length > 80 || !/\p{Nd}/u.test(written)) return undefined;
  const cell = plainDigits(written);
  const iso = isoForm.exec(cell);
  if (iso !== null) return readIso(iso);
  const text = cell.normalize('NFKC').replaceAll(/\s+/gu, ' ');
  const numeric = numericDay.exec(text);
  const worded = numeric === null ? wordDay.exec(text) : null;
  const day = numeric === null ? readWordDay(worded) : readNumericDay(numeric);
  const found = numeric ?? worded;
  const rest = found === null ? text : text.replace(found[0], ' ');
  const seconds = readClock(rest);
  if ((found !== null && day === undefined) || (day === undefined && seconds === undefined)) {
    return undefined;
  }
  const offset = readOffset(rest);
  const looksAmerican =
    day?.type === 'numbers' && /\d (?:AM|PM)$/u.test(text) && !/(?:^|\/)0/u.test(text);
  return {
    ...(day === undefined ? {} : { day }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(offset === undefined ? {} : { offset }),
    ...(looksAmerican ? { looksAmerican } : {}),
  };
}

/**
 * A day and hour as the number by which spreadsheets hold them: days since the end of 1899, hours as
 * their fraction. Any number could be one, so that only columns of times are read so.
 */
export function readSerial(cell: string): WrittenMoment | undefined {
  const [, days, fraction = '0'] = /^(\d{5})(?:[.,](\d{1,15}))?$/u.exec(cell) ?? [];
  if (days === undefined || Number(days) < 36_000 || Number(days) > 73_000) return undefined;
  const seconds = Math.round(Number(`0.${fraction}`) * 86_400);
  const at = new Date(Date.UTC(1899, 11, 30) + (Number(days) * 86_400 + seconds) * 1000);
  const day = known(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  return day === undefined ? undefined : { day, seconds: seconds % 86_400 };
}

function readIso(match: RegExpExecArray): WrittenMoment | undefined {
  const [, year, month, date, hour, minute, second = '0', zone] = match;
  const day = known(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  if (hour === undefined || minute === undefined) return { day };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const offset = zone === undefined ? undefined : toOffset(zone);
  return { day, seconds, ...(offset === undefined ? {} : { offset }) };
}

/** Years after the birth of the Buddha, by which Thai screens count, are 543 more than those after Christ's. */
function commonYear(year: number): number {
  return year > 2400 && year < 2800 ? year - 543 : year;
}

function known(written: number, month: number, day: number): WrittenDay | undefined {
  const year = commonYear(written);
  if (month < 1 || month > 12 || day < 1 || year < 1990 || year > 2200) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > lastDay ? undefined : { type: 'known', year, month, day };
}

function prove(day: WrittenDay | undefined, proves: 'dayFirst' | 'monthFirst') {
  return day?.type === 'known' ? { ...day, proves } : day;
}

function readNumericDay(match: RegExpExecArray): WrittenDay | undefined {
  const [, a = '', separator = '', b = '', , c = ''] = match;
  if (a.length === 4 || /[年년]/u.test(separator)) return known(Number(a), Number(b), Number(c));
  if (a.length > 2 || c.length === 3 || c.length === 1) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const year = c.length === 2 ? 2000 + Number(c) : commonYear(Number(c));
  if (separator === '.') return known(year, second, first);
  if (first > 12) return prove(known(year, second, first), 'dayFirst');
  if (second > 12) return prove(known(year, first, second), 'monthFirst');
  if (first < 1 || second < 1 || year < 1990 || year > 2200) return undefined;
  return first === second ? known(year, first, second) : { type: 'numbers', first, second, year };
}

function readWordDay(match: RegExpExecArray | null): WrittenDay | undefined {
  if (match === null) return undefined;
  const [, before, dayAfter, yearAfter, dayBefore, after, yearBefore] = match;
  const month = monthOf(before ?? after ?? '');
  if (month === undefined) return undefined;
  return known(Number(yearAfter ?? yearBefore), month, Number(dayAfter ?? dayBefore));
}

/** Seconds since midnight, from a clock of 12 or 24 hours. */
function readClock(text: string): number | undefined {
  const match = clockForm.exec(text);
  if (match === null) return undefined;
  const [, hours = '', minutes = '', seconds = '0'] = match;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  const turned =
    hour <= 12 && afternoon.test(text)
      ? (hour % 12) + 12
      : hour === 12 && morning.test(text)
        ? 0
        : hour % 24;
  return turned * 3600 + minute * 60 + second;
}

function readOffset(text: string): number | undefined {
  const zone =
    /(?:UTC|GMT)\s?([+-]\d{1,2}(?::?\d{2})?)|\b(UTC|GMT)\b|\d(Z)$|([+-]\d{2}:\d{2})$/u.exec(text);
  if (zone === null) return letters[/\b([A-Z]{3,4})\b/u.exec(text)?.[1] ?? ''];
  return toOffset(zone[1] ?? zone[4] ?? 'Z');
}

/** Letters of zones that mean one zone only, in minutes east of UTC; "CST" or "IST" could be several. */
const letters: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  KST: 540,
};

/** Minutes east of UTC that a heading or label names, such as "Join Time (UTC)" or "Start (GMT+2)". */
export function offsetInHeading(heading: string): number | undefined {
  return /\b(?:UTC|GMT)\b/u.test(heading) ? readOffset(heading) : undefined;
}

function toOffset(zone: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  if (sign === undefined) return 0;
  const amount = Number(hours) * 60 + Number(minutes);
  if (amount > 16 * 60) return undefined;
  return sign === '-' ? -amount : amount;
}
