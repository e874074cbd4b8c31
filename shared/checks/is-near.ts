/** Whether two words differ by one letter more, less, other or swapped; by two where both are long. */
export function isNear(one: string, other: string): boolean {
  if (one === other) return false;
  const most = Math.min(one.length, other.length) >= 9 ? 2 : 1;
  if (Math.abs(one.length - other.length) > most) return false;
  return distance(one, other) <= most;
}

/** How many letters to add, drop, change or swap with the neighbour (Damerau's distance, each letter once). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
