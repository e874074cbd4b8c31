const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const latin = 'abcdefghijklmnopqrstuvwxyz';
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const arabicAlphabet = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const arabicNumerals = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const chineseDigits = '〇一二三四五六七八九';

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => repeatedLetter(value, latin),
  upperLetter: (value) => repeatedLetter(value, latin).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  russianLower: (value) => repeatedLetter(value, russian),
  russianUpper: (value) => repeatedLetter(value, russian).toUpperCase(),
  arabicAlpha: (value) => repeatedLetter(value, arabicAlphabet),
  arabicAbjad: (value) => repeatedLetter(value, arabicNumerals),
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  none: () => '',
};

/** A list's number as Word shows it in one of its formats (`w:numFmt`); throws for a format that is not known here. */
export function formatNumber(value: number, format: string): string {
  const write = formats[format];
  if (write === undefined) throw new Error(`the number format "${format}" is not known`);
  return write(value);
}

/** After z comes aa, then bb: Word repeats the letter. */
function repeatedLetter(value: number, alphabet: string): string {
  if (value < 1) return '';
  const letter = alphabet.charAt((value - 1) % alphabet.length);
  return letter.repeat(Math.ceil(value / alphabet.length));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, digits] of romanDigits) {
    text += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function chineseCounting(value: number): string {
  if (value < 0 || value > 99) throw new Error(`${String(value)} is not counted in Chinese here`);
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const digit = chineseDigits.charAt(units);
  if (tens === 0) return digit;
  return `${tens === 1 ? '' : chineseDigits.charAt(tens)}十${units === 0 ? '' : digit}`;
}
