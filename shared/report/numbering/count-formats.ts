import type { Marker } from '../../domain/label';
import type { CountFormat } from '../report';

/** How a marker counts: its format, and its pattern with `%` where the number stands; nothing for bullets. */
export function countOf(
  marker: Marker,
): { readonly format: CountFormat; readonly pattern: string } | undefined {
  if (marker === 'bullet' || marker === 'dash' || marker === 'none') return undefined;
  if (marker === '1.1') return { format: 'decimal', pattern: '%' };
  const sign = /[1aAiI]/.exec(marker)?.[0] ?? '1';
  return { format: formatsBySign[sign] ?? 'decimal', pattern: marker.replace(sign, '%') };
}

const formatsBySign: Readonly<Record<string, CountFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** A count as printed in a format: 3, c, C, iii, III; letters go on with aa, bb as Word's do. */
export function printCount(value: number, format: CountFormat): string {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return toLetters(value).toLowerCase();
    case 'upperLetter':
      return toLetters(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperRoman':
      return toRoman(value);
  }
}

/** The value of a count as printed, such as 5 for "E", or nothing where it is none in this format. */
export function readCount(text: string, format: CountFormat): number | undefined {
  const sign = /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  if (format === 'decimal') return /^\d{1,6}$/.test(sign) ? Number(sign) : undefined;
  const limit = format === 'lowerLetter' || format === 'upperLetter' ? 26 * 4 : 400;
  for (let value = 1; value <= limit; value += 1) {
    if (printCount(value, format) === sign) return value;
  }
  return undefined;
}

function toLetters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(1 + Math.floor((value - 1) / 26), 64));
}

const romanSigns = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function toRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of romanSigns) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
