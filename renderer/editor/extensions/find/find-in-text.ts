/** How to search: letters in their case or not, whole words or any part. */
export interface FindOptions {
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** A stretch of a text, from a place up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where words stand in a text, from the start, none overlapping another. Any white space matches any. */
export function findInText(text: string, words: string, options: FindOptions): readonly Stretch[] {
  if (words === '') return [];
  const escaped = words
    .replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`);
  const before = options.wholeWords ? String.raw`(?<![\p{L}\p{N}\p{M}])` : '';
  const after = options.wholeWords ? String.raw`(?![\p{L}\p{N}\p{M}])` : '';
  const pattern = new RegExp(before + escaped + after, options.matchCase ? 'gu' : 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
