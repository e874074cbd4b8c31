import { foldText } from '../base/text';

/** Letters that no accent explains, and what people type instead of them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
  ə: 'e',
};

/** A name for comparison: no case, accents, hyphens, apostrophes or other signs; single spaces between words. */
export function foldName(name: string): string {
  return foldText(name.replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, ''))
    .replaceAll(/[ßøæœłđðþıħŋĸŧə]/gu, (letter) => plain[letter] ?? letter)
    .replaceAll(/['’‘ʼʻ`´′]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded name. */
export function nameWords(folded: string): readonly string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** Whether a name is written without spaces between its parts, as in Chinese, Japanese and Korean. */
export function isSpaceless(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・ー]+$/u.test(
    name,
  );
}
