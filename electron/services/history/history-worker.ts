/**
 * The history's own thread: compressing and SQLite calls take their time, and nobody else shall wait.
 * The file has only imports of Node's own, so that Node can run it from the source as well as from
 * the build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type {
  HistoryAnswer,
  HistoryRequest,
  KeptVersion,
  NewVersion,
  VersionEntry,
  VersionList,
} from './history-messages';

const { file } = workerData as { readonly file: string };
/** What a damaged history left that could not be read; the next destruction removes it. */
const remains = `${file}.damaged`;
/** A larger text is no meeting; the limit stands against bodies that swell when they are unpacked. */
const maxBytes = 256 * 1024 * 1024;

interface VersionRow {
  readonly id: number;
  readonly meeting: string;
  readonly at: string;
  readonly reason: string;
  readonly size: number;
  readonly fingerprint: string;
  readonly body: Uint8Array;
  readonly hash: string;
}

function openDatabase(): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      CREATE TABLE IF NOT EXISTS version (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        meeting TEXT NOT NULL,
        at TEXT NOT NULL,
        reason TEXT NOT NULL,
        size INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        body BLOB NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS version_of_meeting ON version (meeting, id);
    `);
    const [checked] = database.prepare('PRAGMA quick_check(1)').all();
    if (checked?.quick_check !== 'ok') {
      throw Object.assign(new Error('The history is damaged.'), { errcode: 11 });
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function codeOf(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : 0;
  return typeof code === 'number' ? code : 0;
}

/** 11: damaged, 26: not a database. Anything else may pass, and leaves the file as it is. */
function isDamage(error: unknown): boolean {
  return [11, 26].includes(codeOf(error) & 0xff);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Covers every field but the id, each with its length before it, so that no two rows have the same text. */
function hashOf(row: Omit<VersionRow, 'hash' | 'id'>): string {
  const { meeting, at, reason, size, fingerprint, body } = row;
  const hash = createHash('sha256');
  for (const field of [meeting, at, reason, String(size), fingerprint]) {
    hash.update(`${field.length}:${field}`);
  }
  return hash.update(body).digest('hex');
}

function isSound(row: VersionRow): boolean {
  return row.body instanceof Uint8Array && row.hash === hashOf(row);
}

function insertInto(database: DatabaseSync, row: Omit<VersionRow, 'id' | 'hash'>): void {
  const { meeting, at, reason, size, fingerprint, body } = row;
  database
    .prepare(
      'INSERT INTO version (meeting, at, reason, size, fingerprint, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(meeting, at, reason, size, fingerprint, body, hashOf(row));
}

/** Gives a database that was cut short its length again, without which SQLite reads nothing of it. */
function fillUp(path: string): void {
  const head = readFileSync(path).subarray(0, 100);
  // Size and number of pages (sqlite.org/fileformat2.html, 1.3); 1 stands for 65,536.
  const size = head.readUInt16BE(16);
  const wanted = (size === 1 ? 65_536 : size) * head.readUInt32BE(28);
  if (wanted > statSync(path).size && wanted <= maxBytes * 16) truncateSync(path, wanted);
}

/** Every version of a damaged history that can still be read and matches its hash, in their order. */
function* readRemains(): Generator<VersionRow> {
  let damaged: DatabaseSync | undefined;
  try {
    fillUp(remains);
    damaged = new DatabaseSync(remains);
    const next = damaged.prepare('SELECT * FROM version WHERE id > ? ORDER BY id LIMIT 1');
    // A damaged page hides the rows on it; rows after it are still found from their own ids on.
    for (let id = 0, misses = 0; misses < 10_000;) {
      try {
        const row = next.get(id) as VersionRow | undefined;
        if (row === undefined) return;
        // A tree whose rows are out of order gives the same ones again and again.
        if (row.id <= id) throw new RangeError('out of order');
        id = row.id;
        misses = 0;
        if (isSound(row)) yield row;
      } catch {
        id += 1;
        misses += 1;
      }
    }
  } catch {
    // Not a database any more: nothing can be read from it.
  } finally {
    damaged?.close();
  }
}

/** Puts a damaged history aside and begins a new one with all that can still be read. */
function beginAnew(): DatabaseSync {
  for (const end of ['', '-wal', '-shm']) {
    rmSync(remains + end, { force: true });
    if (existsSync(file + end)) renameSync(file + end, remains + end);
  }
  const database = openDatabase();
  // One wait for the disk, however many versions there are.
  database.exec('BEGIN');
  for (const row of readRemains()) insertInto(database, row);
  database.exec('COMMIT');
  return database;
}

function openOrBeginAnew(): DatabaseSync {
  try {
    return openDatabase();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return beginAnew();
  }
}

let opened: DatabaseSync | undefined;
/** Opened at the first need, and tried again at the next where the disk did not allow it. */
function database(): DatabaseSync {
  opened ??= openOrBeginAnew();
  return opened;
}

function rowsOf(meeting: string): readonly VersionRow[] {
  return database()
    .prepare('SELECT * FROM version WHERE meeting = ? ORDER BY id DESC')
    .all(meeting) as unknown as readonly VersionRow[];
}

function toEntry({ id, at, reason, size, fingerprint }: VersionRow): VersionEntry {
  return { id, at, reason: JSON.parse(reason) as VersionEntry['reason'], size, fingerprint };
}

function list(meeting: string): VersionList {
  const rows = rowsOf(meeting);
  const sound = rows.filter(isSound);
  return { versions: sound.map(toEntry), damaged: rows.length - sound.length };
}

function toRow({ meeting, at, reason, bytes }: NewVersion): Omit<VersionRow, 'id' | 'hash'> {
  return {
    meeting,
    at,
    reason: JSON.stringify(reason),
    size: bytes.length,
    fingerprint: sha256(bytes),
    body: deflateRawSync(bytes),
  };
}

/** The versions of a meeting without a look at their texts. */
function entriesOf(meeting: string): VersionList {
  const rows = database()
    .prepare(
      'SELECT id, at, reason, size, fingerprint FROM version WHERE meeting = ? ORDER BY id DESC',
    )
    .all(meeting) as unknown as readonly VersionRow[];
  const versions = rows.flatMap((row) => {
    try {
      return [toEntry(row)];
    } catch {
      return [];
    }
  });
  return { versions, damaged: rows.length - versions.length };
}

/** The same text twice in a row is one version, under the reason that says more. */
function keep(version: NewVersion): VersionList {
  const { meeting, reason, bytes } = version;
  const [last] = entriesOf(meeting).versions;
  const isSame = last?.fingerprint === sha256(bytes);
  if (isSame && (reason.type === 'written' || reason.type === 'found')) return entriesOf(meeting);
  const row = toRow(version);
  database().exec('BEGIN IMMEDIATE');
  try {
    if (isSame && last.reason.type === 'written') {
      database().prepare('DELETE FROM version WHERE id = ?').run(last.id);
    }
    insertInto(database(), row);
    database().exec('COMMIT');
  } catch (error) {
    if (database().isTransaction) database().exec('ROLLBACK');
    throw error;
  }
  return entriesOf(meeting);
}

/** Some damage shows only at writing: then what can be read begins a new history, which takes the version. */
function keepAnyhow(version: NewVersion): VersionList {
  try {
    return keep(version);
  } catch (error) {
    if (!isDamage(error)) throw error;
    opened?.close();
    // Should this fail, the next request tries again.
    opened = undefined;
    opened = beginAnew();
    return keep(version);
  }
}

function read(meeting: string, id: number): KeptVersion | null {
  const row = database()
    .prepare('SELECT * FROM version WHERE meeting = ? AND id = ?')
    .get(meeting, id) as VersionRow | undefined;
  if (row === undefined || !isSound(row)) return null;
  const bytes = inflateRawSync(row.body, { maxOutputLength: maxBytes });
  return { ...toEntry(row), bytes: new Uint8Array(bytes) };
}

function rewrite(meeting: string, id: number, bytes: Uint8Array): void {
  const row = database()
    .prepare('SELECT * FROM version WHERE meeting = ? AND id = ?')
    .get(meeting, id) as VersionRow | undefined;
  if (row === undefined) return;
  const next = {
    ...row,
    size: bytes.length,
    fingerprint: sha256(bytes),
    body: deflateRawSync(bytes),
  };
  database()
    .prepare('UPDATE version SET size = ?, fingerprint = ?, body = ?, hash = ? WHERE id = ?')
    .run(next.size, next.fingerprint, next.body, hashOf(next), id);
}

function answer(request: HistoryRequest): HistoryAnswer['value'] {
  switch (request.type) {
    case 'keep':
      return keepAnyhow(request.version);
    case 'list':
      return list(request.meeting);
    case 'read':
      return read(request.meeting, request.id);
    case 'drop': {
      const drop = database().prepare('DELETE FROM version WHERE meeting = ? AND id = ?');
      for (const id of request.ids) drop.run(request.meeting, id);
      return null;
    }
    case 'dropDamaged': {
      const drop = database().prepare('DELETE FROM version WHERE id = ?');
      for (const row of rowsOf(request.meeting)) if (!isSound(row)) drop.run(row.id);
      return null;
    }
    case 'rewrite':
      rewrite(request.meeting, request.id, request.bytes);
      return null;
    case 'forget':
      database().prepare('DELETE FROM version WHERE meeting = ?').run(request.meeting);
      return null;
    case 'scrub':
      // The log of writes still holds what was deleted until it is emptied into the file and cut.
      database().exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE);');
      for (const end of ['', '-wal', '-shm']) rmSync(remains + end, { force: true });
      return null;
    case 'close':
      opened?.close();
      opened = undefined;
      return null;
  }
}

parentPort?.on(
  'message',
  ({ id, request }: { readonly id: number; readonly request: HistoryRequest }) => {
    let reply: HistoryAnswer;
    try {
      reply = { id, value: answer(request) ?? null };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      reply = { id, error: { code: codeOf(error), text } };
    }
    parentPort?.postMessage(reply);
  },
);
