const steps = [
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

/** A whole number from 1 to 3999 in Roman capitals, any other in figures: Romans wrote no others. */
export function writeRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let rest = value;
  let letters = '';
  for (const [worth, sign] of steps) {
    letters += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return letters;
}
