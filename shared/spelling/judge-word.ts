/** What is known about words before any dictionary is asked. */
export interface WordKnowledge {
  /** BCP 47 tag of the text's language. */
  readonly language: string;
  /** Names, terms and words that somebody has accepted. */
  readonly isKnown: (word: string) => boolean;
}

/** What a dictionary says of a word; undefined as long as it has not been asked. */
export type Verdict = (word: string) => boolean | undefined;

/** Beginnings that make words with a hyphen, and that no dictionary has as words. */
const beginnings = new Set(
  'anti auto bi co contre cross demi e ex extra inter intra macro mega meta micro mid mini mono multi nano neo non omni pan para poly post pre pro proto pré pseudo quasi re semi socio sous sub super supra sur trans tri ultra un uni vice'.split(
    ' ',
  ),
);

const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/iu;

/**
 * Whether a word of a text is right; undefined where the dictionary has to be asked first, for all of
 * `wordsToAsk`. Names, terms, abbreviations and words of another script are never wrong.
 */
export function judgeWord(
  word: string,
  known: WordKnowledge,
  verdict: Verdict,
): boolean | undefined {
  if (isNeverWrong(word, known)) return true;
  const said = verdict(word);
  if (said !== false) return said;
  const parts = partsOf(word, known);
  if (parts.length === 0) return false;
  const verdicts = parts.map((part) => isNeverWrong(part, known) || verdict(part));
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

/** The words that a dictionary has to be asked about before a word can be judged. */
export function wordsToAsk(word: string, known: WordKnowledge): readonly string[] {
  if (isNeverWrong(word, known)) return [];
  return [word, ...partsOf(word, known).filter((part) => !isNeverWrong(part, known))];
}

function isNeverWrong(word: string, { language, isKnown }: WordKnowledge): boolean {
  return (
    word.length < 2 ||
    isAbbreviation(word) ||
    !isWrittenIn(word, language) ||
    beginnings.has(word.toLowerCase()) ||
    isKnown(word)
  );
}

/** Capitals throughout, perhaps in the plural or possessive ("NGOs", "UN's"), or capitals inside ("iPhone"). */
function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}\p{M}'-]{2,}(?:'?s)?$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

function isWrittenIn(word: string, language: string): boolean {
  return language.startsWith('ru')
    ? /^[\p{Script=Cyrillic}\p{M}'-]+$/u.test(word)
    : /^[\p{Script=Latin}\p{M}'-]+$/u.test(word);
}

/**
 * What must be right for a word that no dictionary has as a whole: the parts around hyphens; in
 * English what stands before a possessive; in French a name behind an elided word ("d'Öström").
 */
function partsOf(word: string, known: WordKnowledge): readonly string[] {
  if (word.includes('-')) {
    return word.split('-').flatMap((part) => (part === '' ? [] : [bare(part, known)]));
  }
  const one = bare(word, known);
  if (one === word) return [];
  // A common noun knows its elisions; only names and abbreviations need not be in a dictionary.
  const isName = isNeverWrong(one, known) || /^\p{Lu}/u.test(one);
  return known.language.startsWith('fr') && !isName ? [] : [one];
}

function bare(word: string, { language, isKnown }: WordKnowledge): string {
  if (isKnown(word)) return word;
  if (language.startsWith('fr')) return word.replace(elision, '');
  return language.startsWith('en') ? word.replace(/'s$/iu, '') : word;
}
