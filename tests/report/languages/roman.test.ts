import { expect, test } from 'vitest';
import { writeRoman } from '../../../shared/report/languages/roman';

const worth: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** Reads Roman capitals by adding, and subtracting what stands before something greater. */
function readRoman(letters: string): number {
  const values = [...letters].map((letter) => worth[letter] ?? Number.NaN);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

test('every number from 1 to 3999 reads back from its Roman form', () => {
  const wrong = Array.from({ length: 3999 }, (_, index) => index + 1).filter(
    (value) => readRoman(writeRoman(value)) !== value,
  );
  expect(wrong).toEqual([]);
});

test('Roman forms are written the short way', () => {
  expect([1, 4, 9, 14, 16, 40, 90, 400, 1994, 2021, 3999].map(writeRoman)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XVI',
    'XL',
    'XC',
    'CD',
    'MCMXCIV',
    'MMXXI',
    'MMMCMXCIX',
  ]);
});

test('numbers the Romans had no letters for stay in figures', () => {
  expect([0, -3, 4000, 2.5].map(writeRoman)).toEqual(['0', '-3', '4000', '2.5']);
});
