import type { englishStylePhrases } from './english-style-phrases';

type EnglishTable = typeof englishStylePhrases;

/**
 * The wording of all built-in styles in one language: what they share, and by style. The English
 * table says which phrases there are; a table of another language that lacks one does not compile.
 */
export type StylePhraseTable = {
  readonly [Style in keyof EnglishTable]: Readonly<Record<keyof EnglishTable[Style], string>>;
};
