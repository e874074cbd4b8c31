/** What is asked of the worker: which of some words are wrong, or what a wrong one may have meant. */
export type SpellingRequest =
  | {
      readonly id: number;
      readonly type: 'check';
      readonly language: string;
      readonly words: readonly string[];
    }
  | {
      readonly id: number;
      readonly type: 'suggest';
      readonly language: string;
      readonly word: string;
    };

/** The worker's answer: the wrong ones among the words, or suggestions; no words where the language has no dictionary. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
