import type { Marker } from '../../domain/label';

/** What stands in front of a line of an agenda. */
export interface LineMarker {
  /** Form of the number or bullet; lines with the same form stand on the same level. */
  readonly form: Marker;
  /** Which number it is; none for bullets. */
  readonly value: number | undefined;
  /** How many numbers it has: `2.1` has two. For bullets, the level at which such a one usually stands. */
  readonly depth: number;
  readonly text: string;
}

/** A marker and the rest of its line. */
export interface MarkedLine {
  readonly marker: LineMarker | undefined;
  readonly rest: string;
}

const bullets = /^([-*•–—◦▪‣·o●○■□➢❖✓§\uf0a7\uf0b7\uf0d8\uf0fc])\s+(?:\[[ xX]?\]\s+)?(?=\S)/u;
/** Bullets that word processors put on the second level and deeper. */
const deeperBullets: Readonly<Record<string, number>> = {
  o: 1,
  '◦': 1,
  '○': 1,
  '§': 2,
  '▪': 2,
  '\uf0a7': 2,
};
const decimal = /^(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\S)/u;
const number =
  /^(?:(?:item|point|agenda item|top|tagesordnungspunkt|punto|ponto|punkt|punt|agendapunt|пункт|bod)\s+)?(\(?)(\d{1,3})(?:([.)、])(?:\s+|(?=[^\s\d]))|\s*[:：]\s+|\s+[-–—]\s+)(?=\S)/iu;
const named = /^(?:agenda item|top|tagesordnungspunkt)\s+()(\d{1,3})\s+(?=\p{Lu})/iu;
/** Full-width digits and brackets in front of a line, and Chinese numerals. */
const wide = /^[（(]?[０-９\d]{1,3}[．）.)、：]/u;
const han = /^[（(]?([一二三四五六七八九十]{1,3})[、．.）)]\s*(?=\S)/u;
const letters = /^(\(?)([A-Za-z]{1,5})([.)])\s+(?=\S)/u;

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Whether a line begins with a number, letter or bullet, whatever it would count as. */
export function hasMarker(line: string): boolean {
  const narrow = narrowed(line);
  return [bullets, decimal, number, named, han, letters].some((form) => form.test(narrow));
}

/** The line with full-width digits in front of it as plain ones; its words stay. */
function narrowed(line: string): string {
  return line.replace(wide, (front) => front.normalize('NFKC'));
}

/** The number that Chinese numerals up to 99 write. */
function readHan(text: string): number {
  const digit = (sign: string | undefined) => '一二三四五六七八九'.indexOf(sign ?? ' ') + 1;
  const at = text.indexOf('十');
  if (at === -1) return digit(text[0]);
  return (at === 0 ? 1 : digit(text[0])) * 10 + digit(text[at + 1]);
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
export function readMarker(written: string, before: readonly LineMarker[]): MarkedLine {
  const line = narrowed(written);
  const bullet = bullets.exec(line);
  if (bullet !== null) {
    const form = /[-–—]/u.test(bullet[1] ?? '') ? 'dash' : 'bullet';
    const depth = 1 + (deeperBullets[bullet[1] ?? ''] ?? 0);
    return marked(line, bullet[0], { form, value: undefined, depth });
  }
  const decimals = decimal.exec(line);
  if (decimals !== null) {
    // "2.0" is what others write as "2".
    const numbers = (decimals[1] ?? '')
      .replace(/(?:\.0)+$/u, '')
      .split('.')
      .map(Number);
    return marked(line, decimals[0], {
      form: '1.1',
      value: numbers.at(-1),
      depth: numbers.length,
    });
  }
  const plain = number.exec(line) ?? named.exec(line);
  if (plain !== null) {
    const form = plain[1] === '(' ? '(1)' : plain[3] === ')' ? '1)' : '1.';
    return marked(line, plain[0], { form, value: Number(plain[2]), depth: 1 });
  }
  const chinese = han.exec(line);
  if (chinese !== null) {
    return marked(line, chinese[0], { form: '1.', value: readHan(chinese[1] ?? ''), depth: 1 });
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
  const goesOnInRoman = before.some(
    ({ form, value }) => form === romanForm && value === (roman ?? 0) - 1,
  );
  const isRoman =
    roman !== undefined &&
    !goesOnInLetters &&
    (roman === 1 || last?.form === romanForm || goesOnInRoman);
  if (isRoman) return marked(line, whole, { form: romanForm, value: roman, depth: 1 });
  if (alphabetic === undefined) return { marker: undefined, rest: line };
  return marked(line, whole, { form: letterForm, value: alphabetic, depth: 1 });
}

function marked(line: string, whole: string, marker: Omit<LineMarker, 'text'>): MarkedLine {
  return { marker: { ...marker, text: whole.trim() }, rest: line.slice(whole.length) };
}
