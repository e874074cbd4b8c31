import { appendFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Result } from '../../../../shared/base/result';
import { openApp } from './open-app';

const variant = { copy: 'clean' } as const;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

test('the sample is opened, previewed, exported and closed over the contract', async () => {
  const { ask, events, opened, services } = await openApp();
  const { path } = valueOf(await ask('library.openSample', {}));
  const { session } = valueOf(await ask('meeting.open', { path }));
  const { address } = valueOf(await ask('preview.render', { session, variant }));
  const files = valueOf(
    await ask('export.start', { session, job: 'job-1', variant, formats: ['docx', 'html'] }),
  );
  await ask('files.open', { path: files.files[0]!.path });
  await ask('files.show', { path });
  const preferences = valueOf(await ask('preferences.get', {}));
  const recent = valueOf(await ask('library.recent', {}));
  const closed = await ask('meeting.close', { session });
  const name = address.replace('preview/', '');
  expect([
    events,
    opened,
    Object.values(preferences.exports),
    recent.map((one) => one.path),
    closed.ok,
    services.previews.get(name),
  ]).toEqual([
    [
      ['export.progress', { job: 'job-1', format: 'docx', done: 0, total: 2 }],
      ['export.progress', { job: 'job-1', format: 'docx', done: 1, total: 2 }],
      ['export.progress', { job: 'job-1', format: 'html', done: 1, total: 2 }],
      ['export.progress', { job: 'job-1', format: 'html', done: 2, total: 2 }],
    ],
    [join(path, '..', 'WG-Data-9-draft-1.docx'), path],
    [{ variant, formats: ['docx', 'html'] }],
    [path],
    true,
    undefined,
  ]);
});

test('a preview is the HTML report of the meeting as it stands, saved or not', async () => {
  const { ask, services } = await openApp();
  const { path } = valueOf(await ask('library.openSample', {}));
  const { session, meeting } = valueOf(await ask('meeting.open', { path }));
  const changed = {
    ...meeting,
    sections: [],
    closing: {
      notes: [
        {
          ...meeting.sections.flatMap(({ notes }) => notes)[0]!,
          content: [{ type: 'text' as const, text: 'Typed a moment ago.' }],
        },
      ],
    },
  };
  valueOf(
    await ask('meeting.journal', {
      session,
      sequence: 1,
      change: { type: 'whole', meeting: changed },
    }),
  );
  const { address } = valueOf(await ask('preview.render', { session, variant }));
  expect(services.previews.get(address.replace('preview/', ''))).toContain('Typed a moment ago.');
});

test('an export never replaces a report that somebody has edited, and does not double its own', async () => {
  const { ask } = await openApp();
  const { path } = valueOf(await ask('library.openSample', {}));
  const { session } = valueOf(await ask('meeting.open', { path }));
  const order = { session, job: 'job-1', variant, formats: ['txt'] } as const;
  const first = valueOf(await ask('export.start', order)).files[0]!.path;
  const same = valueOf(await ask('export.start', order)).files[0]!.path;
  appendFileSync(first, 'A remark of the chair.');
  const other = valueOf(await ask('export.start', order)).files[0]!.path;
  expect([same, basename(other), readFileSync(first, 'utf8').endsWith('chair.')]).toEqual([
    first,
    'WG-Data-9-draft-1 2.txt',
    true,
  ]);
});

test.skipIf(process.platform === 'win32')(
  'the folder of the journal is for its owner only',
  async () => {
    const { folder } = await openApp();
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  },
);

test('only exported files are opened, and only those and the library are shown', async () => {
  const { ask, opened } = await openApp();
  const results = [
    await ask('files.open', { path: '/bin/sh' }),
    await ask('files.show', { path: '/etc' }),
    await ask('group.read', { folder: '/etc' }),
    await ask('library.createMeeting', { groupFolder: '/etc' }),
  ];
  expect([results.map((result) => !result.ok && result.messages[0]?.code), opened]).toEqual([
    ['file.not-exported', 'file.outside', 'library.outside', 'library.outside'],
    [],
  ]);
});

test('another folder becomes the library and is remembered', async () => {
  const { ask, folder, services } = await openApp();
  const other = join(folder, 'Elsewhere', 'Minutes');
  valueOf(await ask('library.setFolder', { folder: other }));
  await services.sessions.closeAll();
  const next = await openApp(folder);
  expect(valueOf(await next.ask('library.overview', {}))).toMatchObject({
    folder: other,
    exists: true,
  });
});

test('a group that was changed elsewhere is not overwritten', async () => {
  const { ask } = await openApp();
  const { folder } = valueOf(
    await ask('library.createGroup', { name: 'Quays', language: 'en', zone: 'UTC' }),
  );
  const read = valueOf(await ask('group.read', { folder }));
  const renamed = { ...read.group, facts: { ...read.group.facts, name: 'Quays and Piers' } };
  const { fingerprint } = valueOf(await ask('group.save', { ...read, group: renamed, folder }));
  const stale = await ask('group.save', { ...read, folder });
  const now = valueOf(await ask('group.read', { folder }));
  expect([!stale.ok && stale.messages[0]?.code, now.group.facts.name, now.fingerprint]).toEqual([
    'group.changed',
    'Quays and Piers',
    fingerprint,
  ]);
});

test('a meeting that is open is not deleted', async () => {
  const { ask } = await openApp();
  const { path } = valueOf(await ask('library.startNow', {}));
  const { session } = valueOf(await ask('meeting.open', { path }));
  const refused = await ask('library.trash', { path });
  valueOf(await ask('meeting.close', { session }));
  const { token } = valueOf(await ask('library.trash', { path }));
  const back = valueOf(await ask('library.restore', { token }));
  expect([!refused.ok && refused.messages[0]?.code, back.path]).toEqual(['library.open', path]);
});

test('the picker shows folders and meetings and no other file', async () => {
  const { ask, folder } = await openApp();
  mkdirSync(join(folder, '.hidden'));
  const { path } = valueOf(await ask('library.startNow', {}));
  valueOf(await ask('folders.create', { parent: folder, name: 'New' }));
  const top = valueOf(await ask('folders.list', {}));
  const inside = valueOf(await ask('folders.list', { folder: join(folder, 'Rapporteur') }));
  expect([top.entries.map(({ name }) => name), inside.entries]).toEqual([
    ['data', 'New', 'Rapporteur'],
    [{ type: 'meeting', name: path.slice(inside.folder.length + 1), path }],
  ]);
});

test('a preference is taken back with null, and what a window sends must be one', async () => {
  const { ask } = await openApp();
  valueOf(await ask('preferences.set', { screenLanguage: 'fr', theme: 'dark' }));
  const back = valueOf(await ask('preferences.set', { screenLanguage: null }));
  const strange = await ask('preferences.set', { theme: 'plaid' } as never);
  expect([back.screenLanguage, back.theme, !strange.ok && strange.messages[0]?.code]).toEqual([
    undefined,
    'dark',
    'request.invalid',
  ]);
});
