/** One line of a list of pairs: what stands before "=" and what stands behind it. */
export interface Pair {
  readonly first: string;
  readonly second: string;
}

/** Lines that were read, and the first one that is no pair. */
export interface PairsRead {
  readonly pairs: readonly Pair[];
  readonly wrong: string | undefined;
}

/** Writes pairs as people edit them, one in a line: "iwa = it was agreed that". */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(({ first, second }) => `${first} = ${second}`).join('\n');
}

/** Reads pairs from lines; a tab or semicolon, as spreadsheets copy them, separates as well as "=". Of two lines with the same beginning the last counts. */
export function readPairs(text: string): PairsRead {
  const pairs = new Map<string, Pair>();
  let wrong: string | undefined;
  for (const line of readLines(text)) {
    const [, first = '', second = ''] = /^(.+?)\s*[=\t;]\s*(.+)$/u.exec(line) ?? [];
    if (first === '') wrong ??= line;
    else pairs.set(first, { first: first.trim(), second: second.trim() });
  }
  return { pairs: [...pairs.values()], wrong };
}

/** The lines of a text that have words. */
export function readLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
