import type { Clock, IsoDate } from '../../base/dates';
import type { Direction } from '../report';

/** A stretch of formatted text; `raised` is set above the line, as the "th" of "15th" may be. */
export interface FormattedPart {
  readonly text: string;
  readonly raised: boolean;
}

/** The forms in which an ordinal or a count can be written. */
export type NumberForm = 'words' | 'numeral' | 'figures' | 'roman';

/**
 * What a language of reports brings: ordinals, dates, hours, lists, plurals and the fixed phrases.
 * Independent of the language of the screens.
 */
export interface ReportLanguage {
  /** BCP 47 tag, such as `en`. */
  readonly code: string;
  /** Its own name for itself, such as "français". */
  readonly name: string;
  readonly direction: Direction;
  /** The nth, from 1: "sixteenth", "16th", "16", "XVI". `noun` is a grammatical gender where it matters. */
  formatOrdinal(value: number, form: NumberForm, gender?: 'masculine' | 'feminine'): string;
  /** A count: "three", "3", "III". */
  formatCount(value: number, form: NumberForm): string;
  /**
   * A day in a Unicode date pattern (`d MMMM yyyy`, `EEEE`, `do`); after `do` a `^` raises the suffix.
   * The named patterns `long` and `short` are the language's own usual forms.
   */
  formatDate(date: IsoDate, pattern: string): readonly FormattedPart[];
  /** The patterns behind the names `long` and `short`. */
  readonly datePatterns: { readonly long: string; readonly short: string };
  /** An hour in a Unicode pattern (`HH:mm`, `h aaaa`); the named pattern `usual` is the language's own form. */
  formatHour(clock: Clock, pattern: string): string;
  /** What stands between the items of a list: "a, b and c" has `", "` and `" and "`. */
  readonly listSeparators: { readonly middle: string; readonly last: string };
  /** The plural category of a count (CLDR). */
  pluralOf(count: number): Intl.LDMLPluralRule;
  /** What stands between a speaker's name and the words: `": "`, in French with a no-break space before. */
  readonly colon: string;
  /** The fixed phrases by key: templates, as in report styles. */
  readonly phrases: Readonly<Record<string, string>>;
}
