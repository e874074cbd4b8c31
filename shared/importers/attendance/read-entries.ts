import type { TableRow } from '../text/read-table';
import type { ColumnKind } from './columns';
import type { PeopleTable } from './find-tables';
import { readDuration } from './read-duration';
import { offsetInHeading, readMoment, readSerial } from './read-moment';
import type { WrittenMoment } from './read-moment';

/** One row about somebody, its cells read but its days not yet told apart from months. */
export interface Entry {
  readonly line: number;
  readonly name: string;
  readonly given?: string;
  readonly surname?: string;
  readonly email?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly join?: WrittenMoment;
  readonly leave?: WrittenMoment;
  /** Seconds as the row says. */
  readonly seconds?: number;
  /** The word of an event, with its moment. */
  readonly action?: string;
  readonly at?: WrittenMoment;
  readonly presence: 'came' | 'registered' | 'waitingRoom';
  /** Cells with a time or duration that could not be read. */
  readonly unread: readonly string[];
}

const mailAddress = /^[^\s@,;<>]+@[^\s@,;<>]+$/u;
const nothing = /^(?:[-–—]+|n\/?a|null|undefined)$/iu;
const yes =
  /^(?:yes|y|true|1|oui|si|sì|sí|ja|sim|tak|ano|áno|evet|có|ya|igen|da|はい|да|так|是|예|네|نعم|כן|o)$/iu;
const no = /^(?:no|n|false|0|non|nein|nee|não|nao|nie|いいえ|нет|否|아니요)$/iu;

/** Reads the rows of a table; a row without any name or address gives nothing. */
export function readEntries(table: PeopleTable): readonly (Entry | TableRow)[] {
  const at = new Map<ColumnKind, number>();
  table.columns.forEach((kind, index) => {
    if (kind !== undefined && !at.has(kind)) at.set(kind, index);
  });
  const unit = /second|sek|seg|秒|сек/iu.test(table.heading.cells[at.get('duration') ?? -1] ?? '')
    ? 1
    : 60;
  const role = roleOfCaption(table.caption?.cells[0] ?? '');
  const offsets = new Map(
    [...at].map(([kind, index]) => [kind, offsetInHeading(table.heading.cells[index] ?? '')]),
  );
  return table.rows.map((row) => readEntry(row, { at, offsets }, unit, role) ?? row);
}

interface KnownColumns {
  readonly at: ReadonlyMap<ColumnKind, number>;
  /** Minutes east of UTC of the hours below a heading that names them. */
  readonly offsets: ReadonlyMap<ColumnKind, number | undefined>;
}

function readEntry(
  row: TableRow,
  { at: columns, offsets }: KnownColumns,
  unit: number,
  captionRole: string | undefined,
): Entry | undefined {
  const cell = (kind: ColumnKind): string => {
    const index = columns.get(kind);
    const text = index === undefined ? '' : (row.cells[index] ?? '');
    return nothing.test(text) ? '' : text;
  };
  const [given, surname] = [cell('given'), cell('surname')];
  const address = [cell('email'), cell('account')].find((text) => mailAddress.test(text)) ?? '';
  const joined = [given, surname].filter((part) => part !== '').join(' ');
  const name = [cell('displayName'), cell('name'), joined, cell('count'), address].find(
    (text) => text !== '',
  );
  if (name === undefined) return undefined;
  const unread: string[] = [];
  const moment = (kind: ColumnKind): WrittenMoment | undefined => {
    const text = cell(kind);
    const read = text === '' ? undefined : (readSerial(text) ?? readMoment(text));
    if (text !== '' && read === undefined) unread.push(text);
    return read && placeMoment(read, readMoment(cell('day'))?.day, offsets.get(kind));
  };
  const duration = cell('duration');
  const seconds = duration === '' ? undefined : readDuration(duration, unit);
  if (duration !== '' && seconds === undefined) unread.push(duration);
  const [join, leave, at] = [moment('join'), moment('leave'), moment('timestamp')];
  const role = cell('role') === '' ? (captionRole ?? '') : cell('role');
  return compact({
    line: row.line,
    name,
    given,
    surname,
    email: address.toLowerCase(),
    role,
    affiliation: cell('affiliation'),
    join,
    leave,
    seconds,
    action: cell('action'),
    at,
    presence: presenceOf(
      cell,
      join !== undefined || leave !== undefined || seconds !== undefined,
      columns,
    ),
    unread,
  });
}

/** A moment with the day of its row, where only that has one, and the distance from UTC that its heading names. */
function placeMoment(
  moment: WrittenMoment,
  day: WrittenMoment['day'],
  offset: number | undefined,
): WrittenMoment {
  return {
    ...moment,
    ...(moment.day === undefined && day !== undefined ? { day } : {}),
    ...(moment.offset === undefined && offset !== undefined ? { offset } : {}),
  };
}

function presenceOf(
  cell: (kind: ColumnKind) => string,
  hasTimes: boolean,
  columns: ReadonlyMap<ColumnKind, number>,
): Entry['presence'] {
  if (yes.test(cell('waiting'))) return 'waitingRoom';
  if (no.test(cell('attended')) && !hasTimes) return 'registered';
  const isRegistration = columns.has('status') || columns.has('attended');
  const saysYes = yes.test(cell('attended'));
  // A list of registrations alone says of nobody that they came.
  const tellsComing = columns.has('attended') && !columns.has('join');
  return isRegistration && !hasTimes && !saysYes && !tellsComing ? 'registered' : 'came';
}

/** Leaves out what is empty. */
function compact(entry: { readonly [Key in keyof Entry]: Entry[Key] | undefined }): Entry {
  const filled = Object.entries(entry).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as unknown as Entry;
}

/** Zoom's webinar sections name the role of all their people: "Panelist Details". */
function roleOfCaption(caption: string): string | undefined {
  const [, role] = /^(host|panell?ist|attendee)s?\b/iu.exec(caption) ?? [];
  return role === undefined
    ? undefined
    : `${role.slice(0, 1).toUpperCase()}${role.slice(1).toLowerCase()}`;
}
