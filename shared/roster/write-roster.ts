import type { Group } from '../domain/group';
import { createPersonOrder } from './compare-people';
import { guardCell } from './guard-cell';
import { joinAliases, rosterColumns } from './roster-columns';
import type { RosterColumn } from './roster-columns';

/**
 * A group's people as CSV (RFC 4180) for spreadsheets: a byte order mark before UTF-8 text, roles and
 * categories by name, ordered by surname in the group's language, no cell that could be a formula.
 */
export function writeRoster({ facts, people, roster }: Group): string {
  const entries = new Map(roster.map((entry) => [entry.person, entry]));
  const nameOf = (
    list: readonly { readonly id: string; readonly name: string }[] | undefined,
    id: string | undefined,
  ) => list?.find((one) => one.id === id)?.name ?? id;
  const rows = people.toSorted(createPersonOrder(facts.language)).map((person) => {
    const entry = entries.get(person.id);
    const cells: Readonly<Record<RosterColumn, string | undefined>> = {
      ...person,
      order: person.order,
      display: person.display,
      honorific: person.honorific,
      function: person.function,
      affiliation: person.affiliation,
      represents: person.represents,
      email: person.email,
      initials: person.initials,
      zone: person.zone,
      language: person.language,
      role: nameOf(facts.roles, entry?.role),
      category: nameOf(facts.categories, entry?.category ?? person.category),
      from: entry?.from,
      until: entry?.until,
      aliases: joinAliases(person.aliases ?? []),
    };
    return columns.map((column) => guardCell(cells[column] ?? ''));
  });
  const headings = columns.map((column) => rosterColumns[column]);
  return `\uFEFF${[headings, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

const columns = Object.keys(rosterColumns) as readonly RosterColumn[];

function quote(cell: string): string {
  return /[",\r\n;\t]/u.test(cell) || cell !== cell.trim()
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
