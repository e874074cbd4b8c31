import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/base/result';
import { writeGroup } from '../../../../shared/format/group';
import { writeMinutes } from '../../../../shared/format/minutes';
import { group, groupFacts } from '../../../builders/group';
import { meeting, section } from '../../../builders/meeting';
import { note } from '../../../builders/notes';
import { openApp } from '../handlers/open-app';

const words = 'the zanzibar figures';
const day = 86_400_000;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

/** The files below a folder whose bytes hold the words. */
function filesWith(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words));
}

/** A library with one meeting in a group that keeps what is deleted for so many days. */
async function openGroup(keepDeletedDays: number) {
  const app = await openApp();
  const groupFolder = join(app.folder, 'Rapporteur', 'Rivers');
  const path = join(groupFolder, 'a.minutes');
  mkdirSync(groupFolder, { recursive: true });
  const facts = groupFacts({ rules: { keepDeletedDays, log: 'keep' } });
  writeFileSync(join(groupFolder, 'group.json'), writeGroup(group({ facts })));
  writeFileSync(path, writeMinutes(meeting({ sections: [section('Reports', note(words))] })));
  return { ...app, path };
}

/** Dates a deletion back, as if so many days had passed since. */
function age(folder: string, token: string, days: number): void {
  const file = join(folder, 'Rapporteur', '.trash', token, 'deleted.json');
  const told = JSON.parse(readFileSync(file, 'utf8')) as { deleted: string };
  const deleted = new Date(Date.parse(told.deleted) - days * day).toISOString();
  writeFileSync(file, JSON.stringify({ ...told, deleted }));
}

test.for([
  [7, 6.9, true],
  [7, 7.1, false],
  [90, 89.9, true],
  [90, 90.1, false],
] as const)(
  'a group that keeps what is deleted for %i days has it after %f days: %s',
  async ([keepDeletedDays, days, isKept]) => {
    const { folder, path, ask, services } = await openGroup(keepDeletedDays);
    const { token } = valueOf(await ask('library.trash', { path }));
    // Long over, and the last to go: what is still there when it is gone stays.
    const bygone = valueOf(await ask('library.createMeeting', { title: 'Bygone' }));
    const last = valueOf(await ask('library.trash', bygone));
    age(folder, last.token, 1000);
    const [{ deleted, until } = { deleted: '', until: '' }] = valueOf(
      await ask('library.trashed', {}),
    );
    age(folder, token, days);
    await services.sessions.closeAll();
    await services.journal.close();

    const later = await openApp(folder);
    const trash = join(folder, 'Rapporteur', '.trash');
    await expect.poll(() => readdirSync(trash), { timeout: 10_000 }).not.toContain(last.token);
    const isFound = filesWith(folder).length > 0;
    const back = await later.ask('library.restore', { token });
    expect([
      (Date.parse(until) - Date.parse(deleted)) / day,
      isFound,
      back.ok,
      existsSync(path),
    ]).toEqual([keepDeletedDays, isKept, isKept, isKept]);
  },
);

test('a group that keeps nothing has no trash: deleting says so, and only destroying takes the meeting away', async () => {
  const { folder, path, ask } = await openGroup(0);
  const refused = await ask('library.trash', { path });
  const isThere = existsSync(path);
  valueOf(await ask('destroy.meeting', { path }));
  expect([
    refused.messages.map(({ code }) => code),
    isThere,
    valueOf(await ask('library.trashed', {})),
    filesWith(folder),
  ]).toEqual([['trash.keeps-none'], true, [], []]);
});

test('a deleted meeting that is destroyed for good is nowhere, neither in the history nor in the journal', async () => {
  const { folder, path, ask, services } = await openGroup(90);
  const { session, meeting: opened } = valueOf(await ask('meeting.open', { path }));
  const longer = { ...opened, closing: { notes: [note(`${words} once more`)] } };
  const change = { type: 'whole', meeting: longer } as const;
  valueOf(await ask('meeting.journal', { session, sequence: 1, change }));
  valueOf(await ask('meeting.save', { session }));
  valueOf(await ask('history.keep', { session, reason: { type: 'byHand' } }));
  valueOf(await ask('meeting.close', { session }));
  const { token } = valueOf(await ask('library.trash', { path }));
  const before = filesWith(folder).length;
  valueOf(await ask('destroy.trashed', { token }));
  const { versions } = valueOf(await services.history.list(opened.id));
  expect([
    before > 0,
    filesWith(folder),
    versions,
    (await ask('library.restore', { token })).messages.map(({ code }) => code),
  ]).toEqual([true, [], [], ['trash.unknown']]);
});
