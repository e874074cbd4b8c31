import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Journal } from '../../../../electron/services/journal/journal';
import { tempFolder } from '../temp-folder';
import { openTestJournal } from './open-test-journal';

const path = '/library/a.minutes';
const base = { fingerprint: 'before', body: '{"title":"Before"}' };

function record(sequence: number) {
  return {
    sequence,
    at: `2030-05-02T12:00:0${String(sequence)}.000Z`,
    body: `"change ${String(sequence)}"`,
  };
}

async function append(journal: Journal, ...sequences: readonly number[]): Promise<void> {
  for (const sequence of sequences) {
    const result = await journal.append({
      path,
      meeting: 'meeting-1',
      base,
      record: record(sequence),
    });
    expect(result.ok).toBe(true);
  }
}

async function contentOf(journal: Journal) {
  const read = await journal.read(path);
  return read.ok ? read.value : read;
}

test('a journal without records has nothing to say', async () => {
  const journal = await openTestJournal(tempFolder());
  expect([await contentOf(journal), await journal.list()]).toEqual([
    null,
    { ok: true, value: [], messages: [] },
  ]);
});

test('what was appended is there after the journal was closed and opened again', async () => {
  const folder = tempFolder();
  const first = await openTestJournal(folder);
  await append(first, 1, 2);
  await first.close();
  const again = await openTestJournal(folder);
  expect([await contentOf(again), await again.list()]).toEqual([
    { path, meeting: 'meeting-1', base, records: [record(1), record(2)], damaged: 0 },
    {
      ok: true,
      value: [{ path, meeting: 'meeting-1', records: 2, until: record(2).at }],
      messages: [],
    },
  ]);
});

test('a save empties the journal, and keeps what was written meanwhile on the new state', async () => {
  const journal = await openTestJournal(tempFolder());
  await append(journal, 1, 2, 3);
  await journal.saving({ path, fingerprint: 'after' });
  const during = await contentOf(journal);
  const after = { fingerprint: 'after', body: '{"title":"After"}' };
  await journal.saved({ path, sequence: 2, base: after });
  const rest = await contentOf(journal);
  await journal.saved({ path, sequence: 3, base: after });
  expect([during, rest, await contentOf(journal)]).toMatchObject([
    { saving: 'after', base },
    { base: after, records: [record(3)], damaged: 0 },
    null,
  ]);
});

test.each([
  ['a changed body', `UPDATE change SET body = '"other"' WHERE sequence = 2`, 1, 2],
  ['a missing record', 'DELETE FROM change WHERE sequence = 2', 1, 1],
  [
    'a record of another file',
    `UPDATE change SET at = '2031-01-01T00:00:00Z' WHERE sequence = 3`,
    2,
    1,
  ],
])('%s ends what is read back, and is counted', async (_, damage, sound, damaged) => {
  const folder = tempFolder();
  const journal = await openTestJournal(folder);
  await append(journal, 1, 2, 3);
  await journal.close();
  const database = new DatabaseSync(join(folder, 'journal.db'));
  database.exec(damage);
  database.close();
  const content = await contentOf(await openTestJournal(folder));
  expect(content).toMatchObject({
    damaged,
    records: Array.from({ length: sound }, (__, i) => record(i + 1)),
  });
});

test('a base that was changed is read as empty and never trusted', async () => {
  const folder = tempFolder();
  const journal = await openTestJournal(folder);
  await append(journal, 1);
  await journal.close();
  const database = new DatabaseSync(join(folder, 'journal.db'));
  database.exec(`UPDATE writing SET body = '{"title":"Forged"}'`);
  database.close();
  expect(await contentOf(await openTestJournal(folder))).toMatchObject({ base: { body: '' } });
});

test('a file that is no database is a failure with a sentence, not an end of the app', async () => {
  const folder = tempFolder();
  writeFileSync(
    join(folder, 'journal.db'),
    'this is not a database, whatever its name says'.repeat(50),
  );
  const journal = await openTestJournal(folder);
  const result = await journal.append({ path, meeting: 'meeting-1', base, record: record(1) });
  expect(result).toMatchObject({ ok: false, messages: [{ code: 'journal.damaged-file' }] });
});

test('a second app waits for the first instead of failing', async () => {
  const folder = tempFolder();
  const [one, two] = [await openTestJournal(folder), await openTestJournal(folder)];
  const other = { path: '/library/b.minutes', meeting: 'meeting-2', base };
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) => [
      one.append({
        path,
        meeting: 'meeting-1',
        base,
        record: { ...record(1), sequence: index + 1 },
      }),
      two.append({ ...other, record: { ...record(1), sequence: index + 1 } }),
    ]).flat(),
  );
  expect(results.every(({ ok }) => ok)).toBe(true);
});

test('a record that was confirmed survives a kill at any moment', async () => {
  const folder = tempFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'journal.db');
  const script = fileURLToPath(new URL('append-forever.ts', import.meta.url));
  let confirmed = 0;
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [script, file, String(confirmed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    while (!printed.includes('\n')) await wait(5);
    await wait((round * 37) % 101);
    child.kill('SIGKILL');
    await once(child, 'close');
    const known = Number(printed.trimEnd().split('\n').at(-1));
    const database = new DatabaseSync(file);
    const found = database.prepare('SELECT count(*) AS n, max(sequence) AS last FROM change').get();
    database.close();
    confirmed = Number(found?.last);
    expect([Number(found?.n), confirmed >= known, known > 0]).toEqual([confirmed, true, true]);
  }
  const journal = await openTestJournal(folder);
  const read = await journal.read('/meeting.minutes');
  expect(read.ok && [read.value?.damaged, read.value?.records.length]).toEqual([0, confirmed]);
});

test('deleted words are not left in the journal for others to find', async () => {
  const folder = tempFolder();
  const journal = await openTestJournal(folder);
  await append(journal, 1);
  await journal.forget(path);
  await journal.close();
  expect(existsSync(join(folder, 'journal.db-wal'))).toBe(false);
  const database = new DatabaseSync(join(folder, 'journal.db'));
  expect(database.prepare('SELECT count(*) AS n FROM change').get()).toEqual({ n: 0 });
  database.close();
});
