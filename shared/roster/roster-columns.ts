/** The columns of a roster as CSV, in order, with the heading that the file has. */
export const rosterColumns = {
  surname: 'Surname',
  given: 'Given name',
  display: 'Display name',
  order: 'Name order',
  honorific: 'Honorific',
  function: 'Function',
  affiliation: 'Affiliation',
  represents: 'Represents',
  email: 'E-mail',
  role: 'Role',
  category: 'Category',
  from: 'From',
  until: 'Until',
  initials: 'Initials',
  zone: 'Time zone',
  language: 'Language',
  aliases: 'Aliases',
  id: 'Id',
} as const;

/** A column of a roster as CSV. */
export type RosterColumn = keyof typeof rosterColumns;

/** Several names in one cell; a semicolon within a name is kept by a backslash. */
export function joinAliases(aliases: readonly string[]): string {
  return aliases.map((alias) => alias.replaceAll(/[\\;]/gu, (sign) => `\\${sign}`)).join('; ');
}

/** The names of a cell that `joinAliases` or a person wrote. */
export function splitAliases(cell: string): readonly string[] {
  const names: string[] = [''];
  for (const [piece] of cell.matchAll(/\\[\\;]|[^\\;]+|;|\\/gu)) {
    if (piece === ';') names.push('');
    else
      names.push(
        `${names.pop() ?? ''}${piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece}`,
      );
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
