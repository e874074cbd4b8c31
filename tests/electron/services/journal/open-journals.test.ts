import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { joinJournals } from '../../../../electron/services/journal/join-journals';
import type { Journal } from '../../../../electron/services/journal/journal';
import { openJournals } from '../../../../electron/services/journal/open-journals';
import { errorMessage, fail } from '../../../../shared/base/result';
import type { Result } from '../../../../shared/base/result';
import { tempFolder } from '../temp-folder';
import { journalWorker, openTestJournal } from './open-test-journal';

const path = '/library/a.minutes';
const base = { fingerprint: 'before', body: '{}' };
const full = fail(errorMessage('journal.disk-full', 'full'));

function entry(sequence: number, body = `"change ${String(sequence)}"`) {
  const record = { sequence, at: '2030-05-02T12:00:00.000Z', body };
  return { path, meeting: 'meeting-1', base, record };
}

function bodiesOf(read: Awaited<ReturnType<Journal['read']>>): readonly string[] | undefined {
  return read.ok ? read.value?.records.map(({ body }) => body) : undefined;
}

/** An opened journal, closed at the end of the test. */
function used(opened: Result<Journal>): Journal {
  if (!opened.ok) throw new Error(opened.messages[0]?.text);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** A journal on a disk that can be filled. */
function onDisk(journal: Journal, disk: { isFull: boolean }): Journal {
  const whenFree =
    <P>(act: (params: P) => Promise<Result<unknown>>) =>
    (params: P) =>
      disk.isFull ? Promise.resolve(full) : act(params);
  return {
    ...journal,
    append: whenFree(journal.append),
    begin: whenFree(journal.begin),
    saved: whenFree(journal.saved),
    saving: whenFree(journal.saving),
  };
}

async function openBoth() {
  const disk = { isFull: false };
  const folders = [tempFolder(), tempFolder()] as const;
  const [first, second] = await Promise.all(folders.map(openTestJournal));
  const open = (left?: Journal) =>
    joinJournals(onDisk(first!, disk), left, () => Promise.resolve(second!));
  return { disk, open, second: second! };
}

test('when the first journal is full the second takes the whole meeting, and a new start reads that one', async () => {
  const { disk, open, second } = await openBoth();
  const joined = open();
  await joined.append(entry(1));
  disk.isFull = true;
  const refused = await joined.append(entry(2));
  await joined.begin(entry(2, '"whole"'));
  await joined.append(entry(3));
  const again = open(second);
  const read = await again.read(path);
  const more = await again.append(entry(4));
  expect([refused.ok, bodiesOf(read), more.ok, bodiesOf(await again.read(path))]).toEqual([
    false,
    ['"whole"', '"change 3"'],
    true,
    ['"whole"', '"change 3"', '"change 4"'],
  ]);
});

test('after a save that a full journal could not note, what is written later begins anew and nothing of it is dropped', async () => {
  const { disk, open } = await openBoth();
  const joined = open();
  await joined.append(entry(1));
  disk.isFull = true;
  await joined.begin(entry(3, '"whole"'));
  const after = { fingerprint: 'after', body: '' };
  await joined.saved({ path, sequence: 3, base: after });
  disk.isFull = false;
  await joined.append({ ...entry(5), base: { fingerprint: 'after', body: '{}' } });
  const read = await joined.read(path);
  expect([bodiesOf(read), read.ok && read.value?.damaged]).toEqual([['"change 5"'], 0]);
});

test('what is begun in one journal replaces what the other held when that one goes on', async () => {
  const { disk, open } = await openBoth();
  const joined = open();
  await joined.append(entry(1));
  disk.isFull = true;
  await joined.begin(entry(2, '"whole"'));
  disk.isFull = false;
  await joined.begin(entry(7, '"whole again"'));
  await joined.append(entry(8));
  expect(bodiesOf(await joined.read(path))).toEqual(['"whole again"', '"change 8"']);
});

test('a journal that is no database is kept under another name, and a new one begun', async () => {
  const [folder, temporary] = [tempFolder(), tempFolder()];
  writeFileSync(join(folder, 'journal.db'), 'no database at all '.repeat(300));
  const opened = await openJournals({ folder, temporary, worker: journalWorker });
  const journal = used(opened);
  const appended = await journal.append(entry(1));
  expect([
    opened.messages.map(({ code }) => code),
    appended.ok,
    readdirSync(folder).some((name) => name.startsWith('journal.db.damaged-')),
  ]).toEqual([['journal.begun-anew'], true, true]);
});

test('a folder for temporary files that others may look into is not written in', async () => {
  const [folder, temporary] = [tempFolder(), tempFolder()];
  const first = used(await openJournals({ folder, temporary, worker: journalWorker }));
  await first.begin(entry(1));
  await first.close();
  const [name = ''] = readdirSync(temporary);
  chmodSync(join(temporary, name), 0o755);
  const again = used(await openJournals({ folder, temporary, worker: journalWorker }));
  expect([name.startsWith('rapporteur-'), bodiesOf(await again.read(path))]).toEqual([
    true,
    undefined,
  ]);
});

test('two apps never write into one journal', async () => {
  const [folder, temporary] = [tempFolder(), tempFolder()];
  mkdirSync(folder, { recursive: true });
  const one = used(await openJournals({ folder, temporary, worker: journalWorker }));
  const other = await openJournals({ folder, temporary, worker: journalWorker });
  expect([(await one.append(entry(1))).ok, other.messages[0]?.code]).toEqual([
    true,
    'journal.held',
  ]);
});

test('records go elsewhere when the file of the journal was deleted while it was open', async () => {
  const [folder, temporary] = [tempFolder(), tempFolder()];
  const journal = used(await openJournals({ folder, temporary, worker: journalWorker }));
  await journal.append(entry(1));
  rmSync(folder, { recursive: true });
  const refused = await journal.append(entry(2));
  const begun = await journal.begin(entry(2, '"whole"'));
  expect([
    refused.messages[0]?.code,
    begun.ok,
    readdirSync(temporary).length,
    bodiesOf(await journal.read(path)),
  ]).toEqual(['journal.cannot-open', true, 1, ['"whole"']]);
});
