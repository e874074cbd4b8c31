import { parseAffixFile } from './affix-file';
import { createForms } from './forms';
import { suggestWords } from './suggest-words';
import { parseWordList } from './word-list';

/** A language's dictionary: which words are right, and what else a wrong one may have meant. */
export interface Dictionary {
  /** Whether a word of letters, perhaps with apostrophes and hyphens inside, is spelled right. */
  readonly isWord: (word: string) => boolean;
  /** Right words near a wrong one, the likeliest first; at most six. */
  readonly suggest: (word: string) => readonly string[];
}

/** Makes a dictionary of the two files that hunspell has for it, in UTF-8. */
export function createDictionary(affixText: string, wordText: string): Dictionary {
  const affixes = parseAffixFile(affixText);
  const words = parseWordList(wordText);
  const forms = createForms(affixes, words);
  const isWord = (word: string, toSuggest = false): boolean => {
    if (forms.has(word, { toSuggest })) return true;
    const small = word.toLowerCase();
    if (small === word) return false;
    // At the start of a sentence, or in capitals throughout; anything else is a spelling of its own.
    const isCapitalised = word.slice(1) === small.slice(1);
    const isCapitals = word.length > 1 && word === word.toUpperCase();
    if (!isCapitalised && !isCapitals) return false;
    if (forms.has(small, { lowered: true, toSuggest })) return true;
    return isCapitals && forms.has(word.slice(0, 1) + small.slice(1), { lowered: true, toSuggest });
  };
  return {
    isWord: (word) => isWord(word),
    suggest: (word) =>
      suggestWords(word, {
        isWord: (one) => isWord(one, true),
        replacements: affixes.replacements,
        letters: affixes.letters,
        stems: words.keys(),
        formsOf: forms.of,
      }),
  };
}
