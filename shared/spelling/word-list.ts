/** The words of a dictionary, with their flags as they stand in its file. */
export type WordList = ReadonlyMap<string, string>;

/** Reads a list of words (hunspell's `.dic`): a count, then a word on each line, perhaps with flags behind a slash. */
export function parseWordList(text: string): WordList {
  const words = new Map<string, string>();
  let from = text.indexOf('\n') + 1;
  while (from > 0 && from < text.length) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end === -1 ? text.length : end);
    from = end + 1;
    const slash = line.search(/(?<!\\)\//u);
    const word = (slash === -1 ? line : line.slice(0, slash)).replaceAll('\\/', '/').trim();
    if (word === '') continue;
    const flags = slash === -1 ? '' : (/^\S*/u.exec(line.slice(slash + 1))?.[0] ?? '');
    // A word that stands there twice has the flags of both.
    words.set(word, (words.get(word) ?? '') + flags);
  }
  return words;
}
