import type { IsoDate } from '../base/dates';

/**
 * What words about a due date mean on the day of a meeting. `asked` is half understood: the days that
 * could be meant, the likeliest first, or none where the words say too little.
 */
export type DueReading =
  | { readonly type: 'date'; readonly date: IsoDate }
  | { readonly type: 'nextMeeting' }
  | { readonly type: 'none' }
  | { readonly type: 'asked'; readonly choices: readonly IsoDate[] };

/** One form of words; nothing where the words have another form. */
export type DueForm = (words: string, day: IsoDate) => DueReading | undefined;

/** A day that is certain. */
export function onDay(date: IsoDate): DueReading {
  return { type: 'date', date };
}

/** Days to choose from, each once. */
export function ask(...choices: readonly IsoDate[]): DueReading {
  return { type: 'asked', choices: [...new Set(choices)] };
}
