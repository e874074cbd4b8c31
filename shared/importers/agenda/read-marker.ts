import type { Marker } from '../../domain/label';

/** What stands in front of a line of an agenda. */
export interface LineMarker {
  /** Form of the number or bullet; lines with the same form stand on the same level. */
  readonly form: Marker;
  /** Which number it is; none for bullets. */
  readonly value: number | undefined;
  /** How many numbers it has: `2.1` has two. */
  readonly depth: number;
  readonly text: string;
}

/** A marker and the rest of its line. */
export interface MarkedLine {
  readonly marker: LineMarker | undefined;
  readonly rest: string;
}

const bullets = /^([-*•–—◦▪‣·o])\s+(?=\S)/u;
const decimal = /^(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\S)/u;
const number =
  /^(?:(?:item|point|agenda item)\s+)?(\(?)(\d{1,3})(?:([.)])(?:\s+|(?=[^\s\d]))|\s*:\s+|\s+[-–—]\s+)(?=\S)/iu;
const letters = /^(\(?)([A-Za-z]{1,5})([.)])\s+(?=\S)/u;

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Whether a line begins with a number, letter or bullet, whatever it would count as. */
export function hasMarker(line: string): boolean {
  return [bullets, decimal, number, letters].some((form) => form.test(line));
}

/** The number that a Roman numeral up to 89 writes; none for other letters. */
export function readRoman(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (!/^(l?x{0,3}|xl)(ix|iv|v?i{0,3})$/.test(lower) || lower === '') return undefined;
  const values = [...lower].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/**
 * Reads the number, letter or bullet in front of a line.
 * @param before the marker of the line before on the same level, since "i)" is the letter after "h)"
 * and the first Roman number elsewhere.
 */
export function readMarker(line: string, before: readonly LineMarker[]): MarkedLine {
  const bullet = bullets.exec(line);
  if (bullet !== null) {
    const form = /[-–—]/u.test(bullet[1] ?? '') ? 'dash' : 'bullet';
    return marked(line, bullet[0], { form, value: undefined, depth: 1 });
  }
  const decimals = decimal.exec(line);
  if (decimals !== null) {
    const numbers = (decimals[1] ?? '').split('.').map(Number);
    return marked(line, decimals[0], {
      form: '1.1',
      value: numbers.at(-1),
      depth: numbers.length,
    });
  }
  const plain = number.exec(line);
  if (plain !== null) {
    const form = plain[1] === '(' ? '(1)' : plain[3] === ')' ? '1)' : '1.';
    return marked(line, plain[0], { form, value: Number(plain[2]), depth: 1 });
  }
  const lettered = letters.exec(line);
  if (lettered !== null) return readLetters(line, lettered, before);
  return { marker: undefined, rest: line };
}

function readLetters(
  line: string,
  [whole, open, word = '', close]: RegExpExecArray,
  before: readonly LineMarker[],
): MarkedLine {
  const isUpper = word === word.toUpperCase();
  if (!isUpper && word !== word.toLowerCase()) return { marker: undefined, rest: line };
  const kind = (letter: string, roman: string) => {
    const sign = isUpper ? [letter, roman].map((one) => one.toUpperCase()) : [letter, roman];
    return sign.map((one) => (open === '(' ? `(${one})` : `${one}${close ?? ''}`)) as [
      Marker,
      Marker,
    ];
  };
  const [letterForm, romanForm] = kind('a', 'i');
  const alphabetic = word.length === 1 ? word.toLowerCase().charCodeAt(0) - 96 : undefined;
  const roman = readRoman(word);
  const last = before.findLast(({ form }) => form === letterForm || form === romanForm);
  const goesOnInLetters = last?.form === letterForm && last.value === (alphabetic ?? 0) - 1;
  const isRoman =
    roman !== undefined && !goesOnInLetters && (roman === 1 || last?.form === romanForm);
  if (isRoman) return marked(line, whole, { form: romanForm, value: roman, depth: 1 });
  if (alphabetic === undefined) return { marker: undefined, rest: line };
  return marked(line, whole, { form: letterForm, value: alphabetic, depth: 1 });
}

function marked(line: string, whole: string, marker: Omit<LineMarker, 'text'>): MarkedLine {
  return { marker: { ...marker, text: whole.trim() }, rest: line.slice(whole.length) };
}
