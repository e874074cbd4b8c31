import { warningMessage } from '../../base/result';
import type { Message } from '../../base/result';
import { foldName } from '../../roster/fold-name';
import { readPlatformName } from '../../roster/read-platform-name';
import type { AttendancePerson, LineFate, Stay } from './attendance-file';
import { mergeStays, overlaps, staySeconds } from './merge-stays';
import type { Entry } from './read-entries';

/** A row about somebody with its stays in UTC. */
export interface TimedEntry {
  readonly entry: Entry;
  readonly stays: readonly Stay[];
  /** True where an earlier table of the same report lists the person, and this row only a stay. */
  readonly isDetail?: boolean;
}

interface Draft {
  readonly entries: TimedEntry[];
  email?: string;
}

/**
 * The people of one meeting. Rows with the same address are one person; rows with the same name and no
 * address are one person as long as they are not there twice at once: that may be a namesake.
 */
export function collectPeople(
  rows: readonly TimedEntry[],
  lines: LineFate[],
  messages: Message[],
): readonly AttendancePerson[] {
  const drafts: Draft[] = [];
  const byEmail = new Map<string, Draft>();
  const byName = new Map<string, Draft[]>();
  for (const row of rows) {
    const { email, name, line } = row.entry;
    const key = foldName(name);
    const namesakes = byName.get(key) ?? [];
    const known = email === undefined ? undefined : byEmail.get(email);
    const draft = known ?? findRejoin(row, namesakes, messages);
    if (draft === undefined) {
      const fresh: Draft = { entries: [row], ...(email === undefined ? {} : { email }) };
      drafts.push(fresh);
      byName.set(key, [...namesakes, fresh]);
      if (email !== undefined) byEmail.set(email, fresh);
      lines.push({ line, fate: 'taken' });
      continue;
    }
    draft.entries.push(row);
    if (!namesakes.includes(draft)) byName.set(key, [...namesakes, draft]);
    if (email !== undefined && draft.email === undefined) {
      draft.email = email;
      byEmail.set(email, draft);
    }
    lines.push({
      line,
      fate: 'merged',
      why: `with line ${String(draft.entries[0]?.entry.line ?? line)}`,
    });
  }
  return drafts.map(toPerson);
}

/** Whose rejoin a row is by its name, if that is certain enough. */
function findRejoin(
  row: TimedEntry,
  namesakes: readonly Draft[],
  messages: Message[],
): Draft | undefined {
  const { email, name, line } = row.entry;
  if (namesakes.length === 0 || readPlatformName(name).readings.length === 0) return undefined;
  const possible = namesakes.filter((draft) => email === undefined || draft.email === undefined);
  const [only] = possible;
  if (row.isDetail === true) return only;
  if (only === undefined || possible.length > 1) return undefined;
  const hasTimes = row.stays.length > 0 && only.entries.some(({ stays }) => stays.length > 0);
  const isTwice = only.entries.some(({ stays }) => overlaps(stays, row.stays));
  // Without times nothing tells a namesake from a rejoin, unless the whole row says the same once more.
  if (!isTwice && (hasTimes || isSameRow(only, row))) return only;
  messages.push(
    warningMessage(
      'attendance.same-name-twice',
      `"${name}" is there twice${isTwice ? ' at the same time' : ''} without an e-mail address: a second device or a namesake. Both lines are kept.`,
      `line ${String(line)}`,
    ),
  );
  return undefined;
}

function isSameRow({ entries }: Draft, { entry }: TimedEntry): boolean {
  return entries.some(
    ({ entry: other }) =>
      other.name === entry.name && other.seconds === entry.seconds && other.role === entry.role,
  );
}

function toPerson({ entries, email }: Draft): AttendancePerson {
  const all = entries.map(({ entry }) => entry);
  const came = entries.filter(({ entry }) => entry.presence === 'came');
  const stays = mergeStays(came.flatMap((row) => row.stays));
  const raw = came.flatMap((row) => row.stays);
  const seconds =
    raw.length > stays.length ? staySeconds(stays) : sumSeconds(came.map(({ entry }) => entry));
  const total = seconds ?? staySeconds(stays);
  const first = <Key extends keyof Entry>(key: Key): Entry[Key] | undefined =>
    all.find((entry) => entry[key] !== undefined)?.[key];
  const name = all[0]?.name ?? '';
  const [given, surname, affiliation, role] = [
    first('given'),
    first('surname'),
    first('affiliation'),
    first('role'),
  ];
  return {
    name,
    otherNames: [...new Set(all.map((entry) => entry.name))].filter((other) => other !== name),
    presence: came.length > 0 ? 'came' : (all[0]?.presence ?? 'came'),
    stays,
    lines: all.map(({ line }) => line),
    ...(email === undefined ? {} : { email }),
    ...(given === undefined ? {} : { given }),
    ...(surname === undefined ? {} : { surname }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(role === undefined ? {} : { role }),
    ...(total === undefined ? {} : { seconds: total }),
  };
}

/** The sum of what the rows say; unknown as soon as one of them does not say. */
function sumSeconds(entries: readonly Entry[]): number | undefined {
  let total = 0;
  for (const { seconds } of entries) {
    if (seconds === undefined) return undefined;
    total += seconds;
  }
  return entries.length === 0 ? undefined : total;
}
