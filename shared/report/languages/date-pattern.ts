import type { LocaleWidth, Localize, Month, Day } from 'date-fns';
import type { Clock, IsoDate } from '../../base/dates';
import type { FormattedPart } from './report-language';

/** The words of a language for days and hours. */
export interface CalendarWords {
  /** Names of months, weekdays and halves of the day. */
  readonly names: Pick<Localize, 'month' | 'day' | 'dayPeriod'>;
  /** What `do` writes: the day and the suffix that `do^` raises ("15", "th"), empty where there is none. */
  dayOrdinal(day: number): { readonly day: string; readonly suffix: string };
}

/** A quoted text, a doubled quote, `do` or `do^`, a run of one letter, or anything else. */
const pieces = /'(?:[^']|'')+'|''|do\^?|([A-Za-z])\1*|[^A-Za-z']+|'/g;

/** A date pattern as its pieces, in order: each a run of one letter, a quoted text, or what stands between. */
export function splitDatePattern(pattern: string): readonly string[] {
  return pattern.match(pieces) ?? [];
}

const plain = (text: string): FormattedPart => ({ text, raised: false });
const padded = (value: number, letters: string): string =>
  String(value).padStart(letters.length, '0');

/** The width that so many letters ask for (Unicode Technical Standard 35, date field symbols). */
function widthOf(letters: string): LocaleWidth {
  if (letters.length === 5) return 'narrow';
  return letters.length === 4 ? 'wide' : 'abbreviated';
}

/** What a quoted piece stands for, or undefined where the piece is not quoted. */
function quotedText(piece: string): string | undefined {
  if (piece === "''") return "'";
  if (piece.length < 3 || !piece.startsWith("'")) return undefined;
  return piece.slice(1, -1).replaceAll("''", "'");
}

function monthText(month: number, letters: string, names: CalendarWords['names']): string {
  if (letters.length < 3) return padded(month, letters);
  const context = letters.startsWith('L') ? 'standalone' : 'formatting';
  return names.month((month - 1) as Month, { width: widthOf(letters), context });
}

/** Puts neighbours of the same height together and leaves out what is empty. */
function joinParts(parts: readonly FormattedPart[]): readonly FormattedPart[] {
  const joined: FormattedPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.raised === part.raised) {
      joined[joined.length - 1] = { ...part, text: last.text + part.text };
    } else if (part.text !== '') {
      joined.push(part);
    }
  }
  return joined;
}

/**
 * A day in a Unicode pattern of `y`, `M`, `L`, `d`, `E`, `do` and `do^`, with text in single quotes.
 * Any other letter is printed as it stands, so that a slip in a style is seen on the page. Only the
 * date's own figures are read, never a moment: no time zone can shift the day.
 */
export function formatDatePattern(
  date: IsoDate,
  pattern: string,
  words: CalendarWords,
): readonly FormattedPart[] {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  // A date without an hour is read as UTC (ECMAScript, Date.parse).
  const weekday = new Date(date).getUTCDay() as Day;

  const partsOf = (piece: string): readonly FormattedPart[] => {
    if (piece.startsWith('do')) {
      const ordinal = words.dayOrdinal(day);
      return [plain(ordinal.day), { text: ordinal.suffix, raised: piece === 'do^' }];
    }
    switch (piece.charAt(0)) {
      case 'y':
        return [plain(piece === 'yy' ? date.slice(2, 4) : padded(year, piece))];
      case 'M':
      case 'L':
        return [plain(monthText(month, piece, words.names))];
      case 'd':
        return [plain(padded(day, piece))];
      case 'E':
        return [plain(words.names.day(weekday, { width: widthOf(piece), context: 'formatting' }))];
      default:
        return [plain(quotedText(piece) ?? piece)];
    }
  };
  return joinParts(splitDatePattern(pattern).flatMap(partsOf));
}

/**
 * An hour in a Unicode pattern of `H`, `h`, `m`, `a` (before or after noon) and `b` (the same, with
 * noon and midnight by name); other letters are printed as they stand. `a` is "PM", `aaaa` "p.m.".
 */
export function formatHourPattern(clock: Clock, pattern: string, words: CalendarWords): string {
  const hour = Number(clock.slice(0, 2));
  const minute = Number(clock.slice(3, 5));
  const half = hour < 12 ? 'am' : 'pm';
  const byName = clock === '12:00' ? 'noon' : clock === '00:00' ? 'midnight' : half;

  const textOf = (piece: string): string => {
    switch (piece.charAt(0)) {
      case 'H':
        return padded(hour, piece);
      case 'h':
        return padded(hour % 12 === 0 ? 12 : hour % 12, piece);
      case 'm':
        return padded(minute, piece);
      case 'a':
      case 'b':
        return words.names.dayPeriod(piece.startsWith('a') ? half : byName, {
          width: widthOf(piece),
          context: 'formatting',
        });
      default:
        return quotedText(piece) ?? piece;
    }
  };
  return (pattern.match(pieces) ?? []).map(textOf).join('');
}
