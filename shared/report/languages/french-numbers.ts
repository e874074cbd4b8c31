import type { Gender, NumberWriting } from './create-report-language';

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** Up to 99: seventy and ninety count on from sixty and eighty, and 21 to 71 take "et" before one. */
function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value === 80) return 'quatre-vingts';
  if (value > 80) return `quatre-vingt-${small[value - 80] ?? ''}`;
  const base = Math.min(Math.floor(value / 10), 6);
  const ones = value - base * 10;
  const word = tens[base] ?? '';
  if (ones === 0) return word;
  return `${word}${ones === 1 || ones === 11 ? ' et ' : '-'}${small[ones] ?? ''}`;
}

function countWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  if (value < 100) return belowHundred(value);
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const word = hundreds === 1 ? 'cent' : `${small[hundreds] ?? ''} cent`;
  if (rest === 0) return hundreds === 1 ? word : `${word}s`;
  return `${word} ${belowHundred(rest)}`;
}

const first = { masculine: 'premier', feminine: 'première' } as const;

/** The nth with "-ième"; only the first has a gender ("vingt et unième" has none). */
function ordinalWords(value: number, gender: Gender): string | undefined {
  if (value === 1) return first[gender];
  const count = value < 1 ? undefined : countWords(value);
  if (count === undefined) return undefined;
  const stem = count
    // The plural s of "vingts" and "cents" goes; that of "trois" belongs to the word.
    .replace(/(vingt|cent)s$/, '$1')
    .replace(/e$/, '')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv');
  return `${stem}ième`;
}

/** The suffix of a French ordinal in figures: "er" or "re" for the first, then "e". */
function frenchSuffix(value: number, gender: Gender): string {
  if (value > 1) return 'e';
  return gender === 'masculine' ? 'er' : 're';
}

/** French numbers, in words up to 999. */
export const frenchNumbers: NumberWriting = {
  countWords,
  ordinalWords,
  ordinalNumeral: (value, gender) => `${value}${frenchSuffix(value, gender)}`,
};
