import { warningMessage } from '../../base/result';
import type { Message } from '../../base/result';
import { isEmptyRow } from '../text/read-table';
import type { TableRow } from '../text/read-table';
import type { AttendanceHints, AttendedMeeting, LineFate, Stay } from './attendance-file';
import { collectPeople } from './collect-people';
import type { TimedEntry } from './collect-people';
import { dateInName, decideDayOrder, isNear, toIsoDate } from './day-order';
import type { OrderDecision } from './day-order';
import type { PeopleTable } from './find-tables';
import { readBlock, toMeetingBlock } from './read-block';
import type { WrittenBlock } from './read-block';
import { readEntries } from './read-entries';
import type { Entry } from './read-entries';
import { readEvents } from './read-events';
import type { WrittenMoment } from './read-moment';
import { splitMeetings } from './split-meetings';
import { createToInstant } from './to-instants';
import type { ToInstant } from './to-instants';

/** What the tables of a file say. */
export interface ReadMeetings {
  readonly meetings: readonly AttendedMeeting[];
  readonly lines: readonly LineFate[];
  readonly dayOrder: OrderDecision;
  /** Whether the file's own hours are UTC. */
  readonly isUtc: boolean;
  readonly messages: readonly Message[];
}

interface ReadTable {
  readonly table: PeopleTable;
  readonly entries: readonly Entry[];
}

interface MeetingTables {
  readonly block: WrittenBlock;
  readonly tables: readonly ReadTable[];
}

/** Reads the tables of a file: the meetings one after another, each with its people and their times. */
export function readMeetings(
  tables: readonly PeopleTable[],
  rows: readonly TableRow[],
  hints: AttendanceHints,
): ReadMeetings {
  const lines: LineFate[] = [];
  const messages: Message[] = [];
  const groups = group(tables.flatMap(splitMeetings), lines);
  const moments = groups.flatMap(momentsOf);
  const decided = decideDayOrder(moments, {
    answer: hints.dayOrder,
    meetingDate: hints.date,
    lastDate: hints.lastDate,
    fileName: hints.fileName,
  });
  const isUtc =
    tables.some(({ columns }) => columns.includes('agent')) ||
    (moments.length > 0 && moments.every(({ offset }) => offset === 0));
  // Whatever the answer will be, the hours keep their order, which is enough to join rejoins.
  const order = decided.type === 'ask' ? (decided.suggested ?? 'dayFirst') : decided.order;
  const date = hints.date ?? dateInName(hints.fileName ?? '');
  const toInstant = createToInstant(isUtc ? 'UTC' : hints.zone, order, date);
  const isAsked = decided.type === 'ask';
  const meetings = groups.map((one): AttendedMeeting => {
    const people = collectPeople(timeEntries(one.tables, toInstant, messages), lines, messages);
    const block = toMeetingBlock(one.block, toInstant);
    const day = isAsked ? undefined : dayOf(one, order);
    return {
      block: isAsked ? withoutTimes(block) : block,
      ...(day === undefined ? {} : { date: day }),
      people: isAsked ? people.map((person) => ({ ...person, stays: [] })) : people,
    };
  });
  warn(meetings, moments, { ...hints, date }, messages);
  account(rows, lines);
  return {
    meetings,
    lines: lines.toSorted((a, b) => a.line - b.line),
    dayOrder: decided,
    isUtc,
    messages,
  };
}

function withoutTimes({ title, lines }: AttendedMeeting['block']): AttendedMeeting['block'] {
  return { lines, ...(title === undefined ? {} : { title }) };
}

/** Tables up to the next facts about a meeting belong to one meeting. */
function group(tables: readonly PeopleTable[], lines: LineFate[]): readonly MeetingTables[] {
  const groups: { block: WrittenBlock; tables: ReadTable[] }[] = [];
  const headings = new Set<number>();
  for (const table of tables) {
    const block = readBlock(table);
    for (const line of block.lines) lines.push({ line, fate: 'meeting' });
    for (const row of [table.caption, table.heading]) {
      // The tables of several meetings may share one heading.
      if (row === undefined || row.line === 0 || headings.has(row.line)) continue;
      headings.add(row.line);
      lines.push({ line: row.line, fate: 'heading' });
    }
    const read: Entry[] = [];
    for (const one of readEntries(table)) {
      if ('cells' in one) lines.push({ line: one.line, fate: 'setAside', why: 'no name' });
      else read.push(one);
    }
    const last = groups.at(-1);
    const begins = block.title !== undefined || block.start !== undefined;
    if (last === undefined || begins) groups.push({ block, tables: [{ table, entries: read }] });
    else last.tables.push({ table, entries: read });
  }
  return groups;
}

function momentsOf({ block, tables }: MeetingTables): readonly WrittenMoment[] {
  const all = [
    block.start,
    block.end,
    ...tables.flatMap(({ entries }) => entries.flatMap(({ join, leave, at }) => [join, leave, at])),
  ];
  return all.filter((moment) => moment !== undefined);
}

function dayOf(group: MeetingTables, order: 'dayFirst' | 'monthFirst'): string | undefined {
  const day = momentsOf(group).find((moment) => moment.day !== undefined)?.day;
  return day === undefined ? undefined : toIsoDate(day, order);
}

/** Gives each row its stays; where a table lists each stay, the list of people with first and last times gives none. */
function timeEntries(
  tables: readonly ReadTable[],
  toInstant: ToInstant,
  messages: Message[],
): readonly TimedEntry[] {
  const [people, ...others] = tables;
  const isNumbered = (read: ReadTable | undefined) =>
    /^\d/u.test(read?.table.caption?.cells[0] ?? '');
  const activities = isNumbered(people)
    ? others.filter((read) => isNumbered(read) && isActivity(read))
    : [];
  const listed = new Set(people?.entries.flatMap(keysOf));
  const active = new Set(activities.flatMap(({ entries }) => entries.flatMap(keysOf)));
  return tables.flatMap((read) => {
    if (read.table.columns.includes('timestamp')) {
      for (const entry of read.entries) tellUnread(entry, messages);
      return readEvents(read.entries, toInstant, messages);
    }
    const isDetail = activities.includes(read);
    return read.entries.map((entry): TimedEntry => {
      tellUnread(entry, messages);
      const isEnvelope = !isDetail && isIn(active, entry);
      // The table of people has the duration already; that of the single stays would count it twice.
      const isCounted = isDetail && isIn(listed, entry);
      const kept = isCounted ? { ...entry, seconds: 0 } : entry;
      const stays = isEnvelope ? [] : stayOf(entry, toInstant, messages);
      return { entry: kept, stays, ...(isCounted ? { isDetail } : {}) };
    });
  });
}

function isActivity({ table }: ReadTable): boolean {
  return table.columns.includes('join');
}

function keysOf({ email, name }: Entry): readonly string[] {
  return email === undefined ? [name] : [email, name];
}

function isIn(keys: ReadonlySet<string>, entry: Entry): boolean {
  return keysOf(entry).some((key) => keys.has(key));
}

function stayOf(entry: Entry, toInstant: ToInstant, messages: Message[]): readonly Stay[] {
  const from = toInstant(entry.join);
  const to = toInstant(entry.leave);
  if (from === undefined && to === undefined) return [];
  if (from === undefined || to === undefined || to >= from) {
    return [{ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  }
  // Hours without days that go past midnight.
  if (entry.leave?.day === undefined) {
    return [
      { from, to: new Date(Date.parse(to) + 86_400_000).toISOString().replace('.000Z', 'Z') },
    ];
  }
  messages.push(
    warningMessage(
      'attendance.leaves-before-joining',
      `"${entry.name}" leaves before joining; only the joining is kept.`,
      `line ${String(entry.line)}`,
    ),
  );
  return [{ from }];
}

function tellUnread({ line, unread }: Entry, messages: Message[]): void {
  for (const cell of unread) {
    messages.push(
      warningMessage(
        'attendance.unread-time',
        `"${cell}" is not a time that could be read; it is left unknown.`,
        `line ${String(line)}`,
      ),
    );
  }
}

function warn(
  meetings: readonly AttendedMeeting[],
  moments: readonly WrittenMoment[],
  { date, lastDate }: AttendanceHints,
  messages: Message[],
): void {
  const days = meetings.flatMap((one) => one.date ?? []);
  if (date !== undefined && days.length > 0 && !days.some((day) => isNear(day, date, lastDate))) {
    messages.push(
      warningMessage(
        'attendance.other-day',
        `The file is of ${days.join(', ')}, the meeting of ${date}. Check that it is the right file.`,
      ),
    );
  }
  if (moments.length > 0 && date === undefined && moments.every(({ day }) => day === undefined)) {
    messages.push(
      warningMessage(
        'attendance.no-day',
        'The file has hours but no day, and the meeting has none either; the hours are left unknown.',
      ),
    );
  }
}

/** Lines that no table took are set aside, so that every line is accounted for. */
function account(rows: readonly TableRow[], lines: LineFate[]): void {
  const known = new Set(lines.map(({ line }) => line));
  for (const row of rows) {
    if (!isEmptyRow(row) && !known.has(row.line)) {
      lines.push({ line: row.line, fate: 'setAside', why: 'not part of a table of people' });
    }
  }
}
