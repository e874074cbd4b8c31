import { assertNever } from '../../base/assert-never';
import { formatDatePattern, formatHourPattern } from './date-pattern';
import type { CalendarWords } from './date-pattern';
import type { Phrases } from './phrase-keys';
import type { NumberForm, ReportLanguage } from './report-language';
import { writeRoman } from './roman';

/** A grammatical gender. */
export type Gender = 'masculine' | 'feminine';

/** How a language writes numbers; where words stop, undefined. */
export interface NumberWriting {
  /** The nth in words: "sixteenth". */
  ordinalWords(value: number, gender: Gender): string | undefined;
  /** The nth in figures with what the language adds to them: "16th". */
  ordinalNumeral(value: number, gender: Gender): string;
  /** A count in words: "three". */
  countWords(value: number): string | undefined;
}

/** What sets a language apart; the rest is the same in all of them. */
export interface LanguageData extends Pick<
  ReportLanguage,
  'code' | 'name' | 'direction' | 'listSeparators' | 'colon'
> {
  readonly calendar: CalendarWords;
  /** The language's usual forms of a day, long and short, and of an hour. */
  readonly patterns: { readonly long: string; readonly short: string; readonly usual: string };
  readonly numbers: NumberWriting;
  readonly phrases: Phrases;
}

/**
 * Makes a report language of what sets it apart. Ordinals without a gender are masculine; a number
 * that has no words in the language is written as a numeral.
 */
export function createReportLanguage(data: LanguageData): ReportLanguage {
  const { calendar, numbers, patterns } = data;
  const plurals = new Intl.PluralRules(data.code);

  const formatOrdinal = (value: number, form: NumberForm, gender: Gender = 'masculine'): string => {
    switch (form) {
      case 'words':
        return numbers.ordinalWords(value, gender) ?? formatOrdinal(value, 'numeral', gender);
      case 'numeral':
        return isCountable(value) ? numbers.ordinalNumeral(value, gender) : String(value);
      case 'figures':
        return String(value);
      case 'roman':
        return writeRoman(value);
      default:
        return assertNever(form);
    }
  };

  const formatCount = (value: number, form: NumberForm): string => {
    switch (form) {
      case 'words':
        return numbers.countWords(value) ?? String(value);
      case 'numeral':
      case 'figures':
        return String(value);
      case 'roman':
        return writeRoman(value);
      default:
        return assertNever(form);
    }
  };

  return {
    code: data.code,
    name: data.name,
    direction: data.direction,
    formatOrdinal,
    formatCount,
    formatDate: (date, pattern) =>
      formatDatePattern(
        date,
        pattern === 'long' || pattern === 'short' ? patterns[pattern] : pattern,
        calendar,
      ),
    datePatterns: { long: patterns.long, short: patterns.short },
    formatHour: (clock, pattern) =>
      formatHourPattern(clock, pattern === 'usual' ? patterns.usual : pattern, calendar),
    listSeparators: data.listSeparators,
    pluralOf: (count) => plurals.select(count),
    colon: data.colon,
    phrases: data.phrases,
  };
}

/** Ordinals count from the first. */
function isCountable(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
