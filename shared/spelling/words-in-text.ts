/** A word in a text, from a place up to, not including, another. */
export interface WordInText {
  /** As dictionaries have it: composed letters, straight apostrophes, plain hyphens. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const stretchPattern = /[^\s\uFFFC]+/gu;
const wordPattern = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’ʼ\u2010\u2011-][\p{L}\p{M}\p{N}\u00AD]+)*/gu;

/** Addresses, paths, names of files and fields, abbreviations with points inside, options of programs. */
const noProse =
  /[@\\_=<>{}`$|~^#]|:\/\/|^["'(]*(?:www\.|--?\p{L}|\.{0,2}\/)|\p{L}\.\p{L}|\/[^/]*\/|\(\)|::/iu;

/** The words of a text that a dictionary may know; links, addresses, code and whatever has digits in it are none. */
export function wordsInText(text: string): readonly WordInText[] {
  const words: WordInText[] = [];
  for (const { 0: stretch, index } of text.matchAll(stretchPattern)) {
    if (noProse.test(stretch)) continue;
    for (const match of stretch.matchAll(wordPattern)) {
      if (/\p{N}/u.test(match[0])) continue;
      const from = index + match.index;
      words.push({ word: plainWord(match[0]), from, to: from + match[0].length });
    }
  }
  return words;
}

/** A word as dictionaries have it. */
export function plainWord(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\u00AD/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-');
}
