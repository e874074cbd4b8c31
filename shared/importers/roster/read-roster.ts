import { dateSchema } from '../../base/dates';
import type { IdSource } from '../../base/ids';
import { errorMessage, fail, succeed, warningMessage } from '../../base/result';
import type { Message, Result } from '../../base/result';
import { foldText } from '../../base/text';
import type { Group, RosterEntry } from '../../domain/group';
import { personSchema, personWords } from '../../domain/person';
import type { Person } from '../../domain/person';
import { unguardCell } from '../../roster/guard-cell';
import { readNewcomer } from '../../roster/read-newcomer';
import { foldEmail } from '../../roster/roster-index';
import { rosterColumns, splitAliases } from '../../roster/roster-columns';
import type { RosterColumn } from '../../roster/roster-columns';
import { columnOf } from '../attendance/columns';
import type { ColumnKind } from '../attendance/columns';
import { openImport } from '../open-import';
import { chooseDelimiter } from '../text/choose-delimiter';
import { decodeBytes } from '../text/decode-bytes';
import { isEmptyRow, readTable } from '../text/read-table';
import type { TableRow } from '../text/read-table';

type Cells = ReadonlyMap<RosterColumn | 'name', string>;

/**
 * The group after reading a roster: people known by id or address are changed, the others added, and
 * nobody is taken away. Any table with names will do; what is not understood is told with its line.
 */
export function readRoster(bytes: Uint8Array, group: Group, createId: IdSource): Result<Group> {
  const opened = openImport(bytes);
  if (!opened.ok) return opened;
  const { text } = decodeBytes(opened.value);
  const score = (rows: readonly TableRow[]) =>
    Math.max(0, ...rows.slice(0, 20).map((row) => columnsOf(row).size));
  const { rows, messages } = readTable(text, chooseDelimiter(text, score) ?? ',');
  const at = rows.findIndex((row) => hasName(columnsOf(row)));
  const heading = rows[at];
  if (heading === undefined) {
    return fail(
      errorMessage(
        'roster.no-names',
        'No column of this file is called Name, or Surname and Given name. Give the columns headings.',
      ),
    );
  }
  const columns = columnsOf(heading);
  const remarks: Message[] = [...messages];
  const next = rows
    .slice(at + 1)
    .filter((row) => !isEmptyRow(row))
    .reduce((read, row) => addRow(read, row, columns, createId, remarks), group);
  return succeed(next, remarks);
}

const own = new Map(
  Object.entries(rosterColumns).map(([column, heading]) => [
    foldText(heading),
    column as RosterColumn,
  ]),
);

function columnsOf({ cells }: TableRow): ReadonlyMap<RosterColumn | 'name', number> {
  const found = new Map<RosterColumn | 'name', number>();
  cells.forEach((cell, at) => {
    const column = own.get(foldText(cell)) ?? foreign(cell);
    if (column !== undefined && !found.has(column)) found.set(column, at);
  });
  return found;
}

/** The columns that files of other makers may have. */
const foreignColumns: Partial<Record<ColumnKind, RosterColumn | 'name'>> = {
  name: 'name',
  surname: 'surname',
  given: 'given',
  email: 'email',
  affiliation: 'affiliation',
  role: 'role',
  displayName: 'display',
};

function foreign(cell: string): RosterColumn | 'name' | undefined {
  const kind = columnOf(cell);
  return kind === undefined ? undefined : foreignColumns[kind];
}

function hasName(columns: ReadonlyMap<RosterColumn | 'name', number>): boolean {
  return columns.has('name') || columns.has('surname') || columns.has('given');
}

function addRow(
  group: Group,
  row: TableRow,
  columns: ReadonlyMap<RosterColumn | 'name', number>,
  createId: IdSource,
  messages: Message[],
): Group {
  const where = `line ${String(row.line)}`;
  const cells: Cells = new Map(
    [...columns].flatMap(([column, at]) => {
      const text = unguardCell(row.cells[at] ?? '').trim();
      return text === '' ? [] : [[column, text] as const];
    }),
  );
  const facts = { ...nameOf(cells), ...factsOf(cells) };
  const known = findKnown(group, cells);
  const person = personSchema.safeParse({
    ...(known ?? {}),
    ...facts,
    id: known?.id ?? idOf(cells, group, createId),
  });
  if (
    !person.success ||
    (person.data.surname === '' && person.data.given === '' && person.data.display === undefined)
  ) {
    const path = person.error?.issues[0]?.path.join('.') ?? 'name';
    messages.push(
      warningMessage('roster.row-left', `The row was left out: its ${path} cannot be used.`, where),
    );
    return group;
  }
  const entry = entryOf(person.data.id, cells, group, where, messages);
  return {
    ...group,
    people: put(group.people, person.data, ({ id }) => id),
    roster: put(group.roster, entry, ({ person: id }) => id),
  };
}

function nameOf(cells: Cells): Partial<Person> {
  const name = cells.get('name');
  if (name !== undefined && !cells.has('surname') && !cells.has('given'))
    return readNewcomer({ name });
  return { surname: cells.get('surname') ?? '', given: cells.get('given') ?? '' };
}

const plainColumns = ['order', ...personWords] as const;

function factsOf(cells: Cells): Partial<Person> {
  const aliases = splitAliases(cells.get('aliases') ?? '');
  return {
    ...Object.fromEntries(
      plainColumns.flatMap((column) => {
        const text = cells.get(column);
        return text === undefined ? [] : [[column, text]];
      }),
    ),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}

function findKnown({ people }: Group, cells: Cells): Person | undefined {
  const id = cells.get('id');
  const email = cells.get('email');
  return (
    people.find((person) => person.id === id) ??
    (email === undefined
      ? undefined
      : people.find((person) => foldEmail(person.email ?? '') === foldEmail(email)))
  );
}

function idOf(cells: Cells, { people }: Group, createId: IdSource): string {
  const wanted = cells.get('id');
  if (wanted !== undefined) return wanted;
  let id = createId('person');
  while (people.some((person) => person.id === id)) id = createId('person');
  return id;
}

function entryOf(
  person: string,
  cells: Cells,
  { facts, roster }: Group,
  where: string,
  messages: Message[],
): RosterEntry {
  const named = (
    list: readonly { readonly id: string; readonly name: string }[] | undefined,
    column: 'role' | 'category',
  ) => {
    const text = cells.get(column);
    if (text === undefined) return undefined;
    const found = list?.find(({ id, name }) => id === text || foldText(name) === foldText(text));
    if (found === undefined)
      messages.push(
        warningMessage(
          'roster.unknown-word',
          `The group has no ${column} called "${text}"; the person was taken without it.`,
          where,
        ),
      );
    return found?.id;
  };
  const date = (column: 'from' | 'until') => {
    const text = cells.get(column);
    if (text === undefined || dateSchema.safeParse(text).success) return text;
    messages.push(
      warningMessage(
        'roster.unread-date',
        `"${text}" is not a date such as 2026-09-22; it was left out.`,
        where,
      ),
    );
    return undefined;
  };
  const [role, category, from, until] = [
    named(facts.roles, 'role'),
    named(facts.categories, 'category'),
    date('from'),
    date('until'),
  ];
  const known = roster.find((entry) => entry.person === person);
  return {
    ...(known ?? { person }),
    ...(role === undefined ? {} : { role }),
    ...(category === undefined ? {} : { category }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function put<Item>(
  list: readonly Item[],
  item: Item,
  keyOf: (item: Item) => string,
): readonly Item[] {
  const at = list.findIndex((one) => keyOf(one) === keyOf(item));
  return at === -1 ? [...list, item] : list.with(at, item);
}
