/**
 * How far two words are apart: the fewest letters put in, left out, exchanged or swapped with their
 * neighbour, where what a hand or an ear often gets wrong counts less: accents, doubled letters,
 * neighbours in the wrong order. A wrong first letter counts more, since people seldom miss it.
 */
export function wordDistance(typed: string, meant: string): number {
  const one = [...typed];
  const other = [...meant];
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_unused, at) => at);
  for (const [row, letter] of one.entries()) {
    const line = [row + 1];
    for (const [column, wanted] of other.entries()) {
      const isFirst = row === 0 && column === 0;
      const exchanged =
        (above[column] ?? 0) +
        exchangeCost(letter, wanted) +
        (isFirst && !isSame(letter, wanted) ? 0.4 : 0);
      const tooMany = (above[column + 1] ?? 0) + (letter === one[row - 1] ? 0.6 : 0.95);
      const missing = (line[column] ?? 0) + (wanted === other[column - 1] ? 0.6 : 0.9);
      const isSwapped =
        row > 0 && column > 0 && letter === other[column - 1] && one[row - 1] === wanted;
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 0.7 : Number.POSITIVE_INFINITY;
      line.push(Math.min(exchanged, tooMany, missing, swapped));
    }
    before = above;
    above = line;
  }
  return above.at(-1) ?? 0;
}

/** Letters that sound alike somewhere. */
const alike = [
  'sczx',
  'td',
  'pb',
  'gkqcj',
  'vfw',
  'mn',
  'iy',
  'ея',
  'оа',
  'ие',
  'ыи',
  'тд',
  'сз',
  'бп',
  'гк',
  'вф',
  'шщж',
];

function exchangeCost(one: string, other: string): number {
  if (one === other) return 0;
  if (isSame(one, other)) return 0.3;
  return alike.some((letters) => letters.includes(one) && letters.includes(other)) ? 0.8 : 1;
}

/** Whether two letters differ by accents or case alone. */
function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(letter: string): string {
  return (letter.normalize('NFD')[0] ?? '').toLowerCase();
}
