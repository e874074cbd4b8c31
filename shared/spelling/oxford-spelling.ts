import type { Dictionary } from './dictionary';

const withZ = /iz(?=e[ds]?$|ers?$|ing(?:ly|s)?$|able$|ations?$|ational(?:ly)?$)/u;

/**
 * A British dictionary that also takes -ize for -ise where British usage has both, as the Oxford
 * dictionary and the United Nations write: a word that American English has with z, and British with
 * s. So "organization" is right, "advertize" and "analyze" are not.
 */
export function withOxfordSpelling(british: Dictionary, american: Dictionary): Dictionary {
  return {
    ...british,
    isWord: (word) =>
      british.isWord(word) ||
      (withZ.test(word) && american.isWord(word) && british.isWord(word.replace(withZ, 'is'))),
  };
}
