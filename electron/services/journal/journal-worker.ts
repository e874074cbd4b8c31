/**
 * The journal's own thread: SQLite calls wait for the disk, and nobody else shall. The file has only
 * imports of Node's own, so that Node can run it from the source as well as from the build.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type {
  JournalAnswer,
  JournalBase,
  JournalContent,
  JournalEntry,
  JournalRecord,
  JournalRequest,
} from './journal-messages';

const { file, isLocked } = workerData as { readonly file: string; readonly isLocked: boolean };
const database = new DatabaseSync(file, { timeout: 5000 });

// Two programs that write of the same meetings into one journal would mix their records.
if (isLocked) database.exec('PRAGMA locking_mode = EXCLUSIVE');
database.exec(`
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  CREATE TABLE IF NOT EXISTS writing (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    meeting TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    saving TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS change (
    writing INTEGER NOT NULL REFERENCES writing (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (writing, sequence)
  ) STRICT;
`);

// A tree whose pages do not fit together may leave out rows without a word.
const [checked] = database.prepare('PRAGMA quick_check(1)').all();
if (checked?.quick_check !== 'ok') {
  throw Object.assign(new Error('the journal is damaged'), { errcode: 11 });
}

const { ino } = statSync(file);

/** A file that was deleted or replaced goes on taking records, and nobody would ever find them. */
function assertThere(): void {
  if (statSync(file, { throwIfNoEntry: false })?.ino === ino) return;
  throw Object.assign(new Error('the file of the journal is gone'), { errcode: 14 });
}

/** Covers every field, each with its length before it, so that no two rows have the same text. */
function hashOf(...fields: readonly (string | number)[]): string {
  const hash = createHash('sha256');
  for (const field of fields.map(String)) hash.update(`${field.length}:${field}`);
  return hash.digest('hex');
}

const select = {
  writing: database.prepare('SELECT * FROM writing WHERE path = ?'),
  changes: database.prepare('SELECT * FROM change WHERE writing = ? ORDER BY sequence'),
  last: database.prepare('SELECT max(sequence) AS sequence FROM change WHERE writing = ?'),
  list: database.prepare(`
    SELECT path, meeting, count(*) AS records, max(at) AS until
    FROM writing JOIN change ON change.writing = writing.id GROUP BY writing.id ORDER BY until DESC`),
};
const change = {
  insertWriting: database.prepare(
    'INSERT INTO writing (path, meeting, fingerprint, body, hash) VALUES (?, ?, ?, ?, ?)',
  ),
  insertChange: database.prepare(
    'INSERT INTO change (writing, sequence, at, body, hash) VALUES (?, ?, ?, ?, ?)',
  ),
  saving: database.prepare('UPDATE writing SET saving = ? WHERE path = ?'),
  rebase: database.prepare(
    'UPDATE writing SET fingerprint = ?, body = ?, hash = ?, saving = NULL WHERE id = ?',
  ),
  deleteChanges: database.prepare('DELETE FROM change WHERE writing = ? AND sequence <= ?'),
  setAside: database.prepare(
    "UPDATE writing SET path = path || ' (set aside ' || id || ')' WHERE path = ?",
  ),
  deleteOthers: database.prepare('DELETE FROM writing WHERE meeting = ? AND path <> ?'),
  deleteWriting: database.prepare('DELETE FROM writing WHERE path = ?'),
};

interface WritingRow extends JournalBase {
  readonly id: number;
  readonly path: string;
  readonly meeting: string;
  readonly hash: string;
  readonly saving: string | null;
}

function findWriting(path: string): WritingRow | undefined {
  return select.writing.get(path) as WritingRow | undefined;
}

function lastSequence(writing: number): number | null {
  return (select.last.get(writing) as { readonly sequence: number | null }).sequence;
}

function inTransaction(act: () => void): void {
  assertThere();
  database.exec('BEGIN IMMEDIATE');
  try {
    act();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function insertWriting(path: string, meeting: string, base: JournalBase | undefined): number {
  if (base === undefined) throw new Error('The first record of a file came without its base.');
  const { fingerprint, body } = base;
  const hash = hashOf(path, meeting, fingerprint, body);
  return Number(change.insertWriting.run(path, meeting, fingerprint, body, hash).lastInsertRowid);
}

function insertChange(writing: number, path: string, { sequence, at, body }: JournalRecord): void {
  change.insertChange.run(writing, sequence, at, body, hashOf(path, sequence, at, body));
}

function append({
  path,
  meeting,
  base,
  record,
}: Extract<JournalRequest, { type: 'append' }>): void {
  inTransaction(() => {
    const found = findWriting(path);
    // Left by a save whose end this journal was not able to note, such as on a full disk.
    const isStale =
      found !== undefined && base !== undefined && base.fingerprint !== found.fingerprint;
    if (isStale) change.deleteWriting.run(path);
    const id = isStale ? undefined : found?.id;
    insertChange(id ?? insertWriting(path, meeting, base), path, record);
  });
}

function begin({ path, meeting, base, record }: Extract<JournalRequest, { type: 'begin' }>): void {
  inTransaction(() => {
    change.deleteWriting.run(path);
    insertChange(insertWriting(path, meeting, base), path, record);
  });
}

function saved({ path, sequence, base }: Extract<JournalRequest, { type: 'saved' }>): void {
  inTransaction(() => {
    const found = findWriting(path);
    if (found === undefined) return;
    change.deleteChanges.run(found.id, sequence);
    if (lastSequence(found.id) === null) change.deleteWriting.run(path);
    else {
      const hash = hashOf(path, found.meeting, base.fingerprint, base.body);
      change.rebase.run(base.fingerprint, base.body, hash, found.id);
    }
  });
}

/** The rows that a damaged database still gives, up to the page that it cannot read. */
function readChanges(writing: number) {
  const rows: (JournalRecord & { readonly hash: string })[] = [];
  try {
    for (const row of select.changes.iterate(writing))
      rows.push(row as unknown as (typeof rows)[0]);
    return { rows, isCut: false };
  } catch {
    return { rows, isCut: true };
  }
}

/** The records up to the first that is damaged or missing: a later one may rest upon it. */
function soundRecords(path: string, writing: number) {
  const { rows, isCut } = readChanges(writing);
  const first = rows[0]?.sequence ?? 0;
  const bad = rows.findIndex(
    ({ sequence, at, body, hash }, index) =>
      sequence !== first + index || hash !== hashOf(path, sequence, at, body),
  );
  const sound = bad === -1 ? rows : rows.slice(0, bad);
  return {
    records: sound.map(({ sequence, at, body }) => ({ sequence, at, body })),
    damaged: rows.length - sound.length + (isCut ? 1 : 0),
  };
}

function read(path: string): JournalContent | null {
  const found = findWriting(path);
  if (found === undefined) return null;
  const { id, meeting, fingerprint, body, hash, saving } = found;
  const isSound = hash === hashOf(path, meeting, fingerprint, body);
  return {
    path,
    meeting,
    base: { fingerprint, body: isSound ? body : '' },
    ...soundRecords(path, id),
    ...(saving === null ? {} : { saving }),
  };
}

/** Gives a database that was cut short its length again, without which SQLite reads nothing of it. */
function fillUp(path: string): void {
  const head = readFileSync(path).subarray(0, 100);
  // Size and number of pages (sqlite.org/fileformat2.html, 1.3); 1 stands for 65,536.
  const size = head.readUInt16BE(16);
  const wanted = (size === 1 ? 65_536 : size) * head.readUInt32BE(28);
  if (wanted > statSync(path).size && wanted <= 2 ** 32) truncateSync(path, wanted);
}

/** The rows of a damaged table by their own ids, so that a page that cannot be read hides only its own. */
function* rowsOf<Row>(damaged: DatabaseSync, table: 'writing' | 'change'): Generator<Row> {
  const next = damaged.prepare(
    `SELECT rowid AS row, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 1`,
  );
  for (let id = 0, misses = 0; misses < 10_000;) {
    try {
      const found = next.get(id) as (Row & { readonly row: number }) | undefined;
      if (found === undefined) return;
      // A tree whose rows are out of order gives the same ones again and again.
      if (found.row <= id) throw new RangeError('out of order');
      id = found.row;
      misses = 0;
      yield found;
    } catch {
      id += 1;
      misses += 1;
    }
  }
}

type ChangeRow = JournalRecord & { readonly writing: number; readonly hash: string };

/**
 * Takes what a damaged journal still gives. Whether records are missing at its end cannot be known,
 * so that each file gets one more that matches no hash: it stands for what could not be read.
 */
function salvage(from: string): void {
  fillUp(from);
  const damaged = new DatabaseSync(from);
  try {
    const changes = [...rowsOf<ChangeRow>(damaged, 'change')];
    for (const row of rowsOf<WritingRow>(damaged, 'writing')) takeOver(row, changes);
  } finally {
    damaged.close();
  }
}

function takeOver(row: WritingRow, changes: readonly ChangeRow[]): void {
  const { id: old, path, meeting, fingerprint, body, hash } = row;
  const own = changes
    .filter(
      ({ writing, sequence, at, body: text, hash: said }) =>
        writing === old && said === hashOf(path, sequence, at, text),
    )
    .toSorted((one, other) => one.sequence - other.sequence);
  try {
    inTransaction(() => {
      const entered = change.insertWriting.run(path, meeting, fingerprint, body, hash);
      const id = Number(entered.lastInsertRowid);
      for (const one of own) insertChange(id, path, one);
      change.insertChange.run(id, (own.at(-1)?.sequence ?? 0) + 1, '', '', '');
    });
  } catch {
    // A row whose fields are of other kinds than they must be: it stays in the file that is kept.
  }
}

/** Removes what damaged journals left, since nothing can be taken out of them word by word. */
function removeRemains(): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(file)}.damaged-`)) rmSync(join(folder, name), { force: true });
  }
}

function answer(request: JournalRequest): JournalAnswer['value'] {
  switch (request.type) {
    case 'append':
      append(request);
      return null;
    case 'begin':
      begin(request);
      return null;
    case 'saving':
      change.saving.run(request.fingerprint, request.path);
      return null;
    case 'saved':
      saved(request);
      return null;
    case 'forget':
      change.deleteWriting.run(request.path);
      return null;
    case 'setAside':
      change.setAside.run(request.path);
      return null;
    case 'read':
      return read(request.path);
    case 'list':
      return select.list.all() as unknown as readonly JournalEntry[];
    case 'salvage':
      salvage(request.from);
      return null;
    case 'scrub':
      change.deleteOthers.run(request.meeting, request.path ?? '');
      removeRemains();
      // The log of writes still holds what was deleted until it is emptied into the file and cut.
      database.exec('PRAGMA temp_store = MEMORY; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);');
      return null;
    case 'close':
      database.close();
      return null;
  }
}

function describe(error: unknown): NonNullable<JournalAnswer['error']> {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : 0;
  return {
    code: typeof code === 'number' ? code : 0,
    text: error instanceof Error ? error.message : String(error),
  };
}

parentPort?.on(
  'message',
  ({ id, request }: { readonly id: number; readonly request: JournalRequest }) => {
    let reply: JournalAnswer;
    try {
      reply = { id, value: answer(request) ?? null };
    } catch (error) {
      reply = { id, error: describe(error) };
    }
    parentPort?.postMessage(reply);
  },
);
