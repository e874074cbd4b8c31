/** A readable id from words: `slug('note', 'The chair spoke.')` is `note-the-chair-spoke`. */
export function slug(prefix: string, words: string): string {
  const rest = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `${prefix}-${rest}`.slice(0, 56).replace(/-+$/u, '');
}
