import { foldText } from '../../base/text';

/** Letters that are written with a stroke or without a dot, which no accent explains. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  ß: 'ss',
};

/** Words of headings and actions for comparison: no case, accents or strokes. */
export function foldLetters(words: string): string {
  return foldText(words).replaceAll(/[łıøđæß]/gu, (letter) => plain[letter] ?? letter);
}
