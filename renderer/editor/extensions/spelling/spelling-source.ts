import type { NodeKey } from 'lexical';
import { dictionariesOf } from '../../../../shared/spelling/spelling-languages';
import { judgeWord, wordsToAsk } from '../../../../shared/spelling/judge-word';
import type { Speller } from '../../../spelling/speller';
import type { PlacedWord } from './block-words';

/** A way to take a misspelled word as right, as the list beside it offers it. */
export interface Acceptance {
  readonly id: string;
  readonly label: string;
  readonly accept: (word: string) => void;
}

/** What spelling is checked against, and how words are taken as right. */
export interface SpellingSource {
  readonly speller: Speller;
  /** Language of whatever says no other, as a BCP 47 tag. */
  readonly language: string;
  /** Whether a word is a name, a term or accepted already. */
  readonly isKnown: (word: string) => boolean;
  readonly acceptances: readonly Acceptance[];
}

/** A misspelled word, with the block in which it stands. */
export interface Misspelling extends PlacedWord {
  readonly block: NodeKey;
}

/** Whether a word is right; undefined where the dictionary has not been asked yet. */
export function judge(source: SpellingSource, { word, language }: PlacedWord): boolean | undefined {
  if (dictionariesOf(language).length === 0) return true;
  const { speller, isKnown } = source;
  return judgeWord(word, { language, isKnown }, (one) => speller.verdict(language, one));
}

/** Asks the dictionaries about words that could not be judged yet. */
export async function askAbout(
  source: SpellingSource,
  words: readonly PlacedWord[],
): Promise<void> {
  const { speller, isKnown } = source;
  const byLanguage = Map.groupBy(words, ({ language }) => language);
  await Promise.all(
    [...byLanguage].map(([language, some]) =>
      speller.check(
        language,
        some.flatMap(({ word }) => wordsToAsk(word, { language, isKnown })),
      ),
    ),
  );
}
