import { capitalise } from '../../../../shared/base/text';

/** Something short that stands for something longer. */
export interface Shorthand {
  readonly short: string;
  readonly long: string;
}

/** What stands before a word: nothing, a space, or a sign that opens. */
const boundary = /(?:^|[\s([{«“"‘])$/u;

/**
 * The shorthand that some words end with, as a whole word. Of several the longest counts. A first letter
 * in upper case makes the expansion begin with one as well.
 */
export function expansionOf(words: string, all: readonly Shorthand[]): Shorthand | undefined {
  const found = all
    .flatMap((one) => [one, capital(one)])
    .filter(({ short }) => short !== '' && words.endsWith(short))
    .filter(({ short }) => boundary.test(words.slice(0, -short.length)));
  return found.toSorted((one, other) => other.short.length - one.short.length)[0];
}

function capital({ short, long }: Shorthand): Shorthand {
  return { short: capitalise(short), long: capitalise(long) };
}

/** Whether a term stands in some words as a whole word, in these very letters. */
export function hasTerm(words: string, term: string): boolean {
  for (let at = words.indexOf(term); at !== -1; at = words.indexOf(term, at + 1)) {
    const before = words.slice(0, at);
    const after = words.slice(at + term.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
