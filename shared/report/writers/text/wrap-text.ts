import { displayWidth } from './display-width';

/** Chinese and Japanese, which break between any two signs. */
const breaksAnywhere =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** What does not begin a line, and what does not end one. */
const neverFirst =
  /[)\]}!,.:;?’”%、。〉》」』】〕〗〙〛！），．：；？］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const neverLast = /[([{‘“〈《「『【〔〖〘〚（［｛]/u;

/** Lines deep within lists keep some room, even if they stick out. */
const fewestColumns = 16;

/**
 * Breaks one line of text into lines of at most so many columns, at spaces and between Chinese or
 * Japanese signs. What has no place to break, such as a long address, stays whole and sticks out.
 * @param firstColumns the columns of the first line, where it is longer than the others.
 */
export function wrapText(
  text: string,
  columns: number,
  firstColumns: number = columns,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/ +/u).filter((part) => part !== '')) {
    let gap = line === '' ? '' : ' ';
    for (const part of splitWord(word)) {
      const partWidth = displayWidth(part);
      const room = Math.max(lines.length === 0 ? firstColumns : columns, fewestColumns);
      if (line !== '' && width + gap.length + partWidth > room) {
        lines.push(line);
        line = part;
        width = partWidth;
      } else {
        line += gap + part;
        width += gap.length + partWidth;
      }
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

function splitWord(word: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let previous = '';
  for (const sign of word) {
    const isBreak =
      previous !== '' &&
      (breaksAnywhere.test(previous) || breaksAnywhere.test(sign)) &&
      !neverFirst.test(sign) &&
      !neverLast.test(previous);
    if (isBreak) {
      parts.push(part);
      part = '';
    }
    part += sign;
    previous = sign;
  }
  return [...parts, part];
}
