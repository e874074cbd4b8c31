import { assertNever } from '../../../../base/assert-never';
import type { CountFormat } from '../../../report';

const romanDigits: readonly (readonly [number, string])[] = [
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
];

/** A number as Word prints it; none for what Word cannot count, such as zero in letters. */
export function countText(value: number, format: CountFormat): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 32_767) return undefined;
  switch (format) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return letters(value)?.toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value)?.toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return assertNever(format);
  }
}

/** Word goes on after z with aa, bb, cc (ISO 29500-1, 17.18.59, lowerLetter). */
function letters(value: number): string | undefined {
  if (value < 1 || value > 780) return undefined;
  const letter = String.fromCodePoint(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [amount, digits] of romanDigits) {
    while (rest >= amount) {
      text += digits;
      rest -= amount;
    }
  }
  return text;
}
