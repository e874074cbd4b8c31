import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFormatFiles } from '../../../../electron/services/library/format-files';
import { createLibrary } from '../../../../electron/services/library/library';
import { createCountingIdSource } from '../../../../shared/base/ids';
import type { Result } from '../../../../shared/base/result';
import { readMinutes } from '../../../../shared/format/minutes';
import { sampleGroup } from '../../../../shared/samples/samples';
import { tempFolder } from '../temp-folder';

function openLibrary(folder = join(tempFolder(), 'Rapporteur')) {
  const library = createLibrary({
    folder: () => folder,
    files: createFormatFiles('Rapporteur 0'),
    ids: createCountingIdSource(),
    now: () => new Date('2030-05-02T22:30:00.000Z'),
    zone: () => 'Europe/Zurich',
    language: () => 'en',
  });
  return { folder, library };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
}

const wishes = {
  name: 'Working Group on Quays',
  shortName: 'WG-Quays',
  language: 'en',
  zone: 'UTC',
  series: 'calls',
};

test('a library that was never used is empty and its folder is not made by looking', async () => {
  const { folder, library } = openLibrary();
  expect(await library.overview()).toEqual({
    folder,
    exists: false,
    groups: [],
    meetings: [],
    unreadable: [],
  });
});

test('a new group is a folder with group.json, and its meetings count on', async () => {
  const { folder, library } = openLibrary();
  const group = valueOf(await library.createGroup(wishes));
  const series = group.series[0]!.id;
  for (const date of ['2030-05-07', '2030-05-14']) {
    valueOf(await library.createMeeting({ groupFolder: group.folder, series, date }));
  }
  const overview = await library.overview();
  expect([
    readdirSync(join(folder, 'WG-Quays')),
    overview.groups[0]?.meetings.map(({ file, ordinal, series: name }) => [file, ordinal, name]),
    overview.unreadable,
  ]).toEqual([
    ['2030-05-07 WG-Quays calls 1.minutes', '2030-05-14 WG-Quays calls 2.minutes', 'group.json'],
    [
      ['2030-05-14 WG-Quays calls 2.minutes', 2, 'calls'],
      ['2030-05-07 WG-Quays calls 1.minutes', 1, 'calls'],
    ],
    [],
  ]);
});

test('a meeting that cannot be read is not counted, and the new one says which', async () => {
  const { folder, library } = openLibrary();
  const group = valueOf(await library.createGroup(wishes));
  const series = group.series[0]!.id;
  writeFileSync(join(folder, 'WG-Quays', 'torn.minutes'), '{ "format": "rapporteur-minutes"');
  const counted = await library.createMeeting({ groupFolder: group.folder, series });
  const apart = await library.createMeeting({ groupFolder: group.folder, title: 'Planning' });
  expect([
    counted.ok,
    counted.messages.map(({ code, severity, text }) => [code, severity, text.split(' ')[0]]),
    apart.messages,
  ]).toEqual([true, [['library.not-counted', 'warning', 'torn.minutes']], []]);
});

test('two groups and two meetings of one name get names of their own', async () => {
  const { folder, library } = openLibrary();
  await library.createGroup(wishes);
  await library.createGroup(wishes);
  await library.createMeeting({ title: 'Planning' });
  await library.createMeeting({ title: 'Planning' });
  expect(readdirSync(folder)).toEqual([
    '2030-05-02 Planning 2.minutes',
    '2030-05-02 Planning.minutes',
    'WG-Quays',
    'WG-Quays 2',
  ]);
});

test('start now makes a running meeting on the day and hour of the person', async () => {
  const { library } = openLibrary();
  const { path } = valueOf(await library.startNow());
  const { content } = valueOf(readMinutes(readFileSync(path)));
  expect([content.held, content.schedule, content.participants, content.agenda.items]).toEqual([
    { started: '2030-05-02T22:30:00.000Z' },
    { date: '2030-05-03', start: '00:30', zone: 'Europe/Zurich' },
    [],
    [],
  ]);
});

test('the sample is copied once, and its newest meeting is the one to open', async () => {
  const { library } = openLibrary();
  const first = valueOf(await library.openSample());
  const again = valueOf(await library.openSample());
  const { groups } = await library.overview();
  expect([
    first.path === again.path,
    groups.map(({ name, meetings }) => [name, meetings.length]),
    groups[0]?.meetings[0]?.path,
  ]).toEqual([true, [[sampleGroup.facts.name, 3]], first.path]);
});

test('a meeting that is deleted comes back where it was, and beside a new one of its name', async () => {
  const { library } = openLibrary();
  const { path } = valueOf(await library.createMeeting({ title: 'Planning' }));
  const bytes = readFileSync(path);
  const first = valueOf(await library.trash(path));
  const gone = (await library.overview()).meetings;
  const trashed = await library.trashed();
  const back = valueOf(await library.restore(first.token));

  const second = valueOf(await library.trash(back.path));
  valueOf(await library.createMeeting({ title: 'Planning' }));
  const beside = valueOf(await library.restore(second.token));
  expect([
    gone,
    trashed,
    back.path,
    beside.path,
    readFileSync(beside.path).equals(bytes),
    await library.trashed(),
  ]).toEqual([
    [],
    [
      {
        token: first.token,
        file: '2030-05-02 Planning.minutes',
        deleted: '2030-05-02T22:30:00.000Z',
        until: '2030-07-31T22:30:00.000Z',
      },
    ],
    path,
    path.replace('.minutes', ' 2.minutes'),
    true,
    [],
  ]);
});

test('a copy has an identity of its own', async () => {
  const { library } = openLibrary();
  const original = valueOf(await library.createMeeting({ title: 'Planning' }));
  const copy = valueOf(await library.duplicate(original.path));
  const read = (path: string) => valueOf(readMinutes(readFileSync(path))).content;
  expect([read(copy.path).id === read(original.path).id, read(copy.path).title]).toEqual([
    false,
    'Planning',
  ]);
});

test.each(['/etc/passwd', '/tmp/other.minutes'])(
  '%s is outside the library and left alone',
  async (path) => {
    const { library } = openLibrary();
    const climbing = join((await library.overview()).folder, '..', 'other.minutes');
    const results = await Promise.all([
      library.trash(path),
      library.trash(climbing),
      library.duplicate(path),
    ]);
    expect(results.map((result) => !result.ok && result.messages[0]?.code)).toEqual([
      'library.outside',
      'library.outside',
      'library.outside',
    ]);
  },
);

test.each(['../../outside', 'nobody', '.'])('the trash has no meeting called %j', async (token) => {
  const { library } = openLibrary();
  expect(await library.restore(token)).toMatchObject({
    ok: false,
    messages: [{ code: 'trash.unknown' }],
  });
});

test('damaged and foreign files are named with a reason and cost nothing else', async () => {
  const { folder, library } = openLibrary();
  valueOf(await library.createMeeting({ title: 'Planning' }));
  writeFileSync(join(folder, 'empty.minutes'), '');
  writeFileSync(join(folder, 'foreign.minutes'), '{"format":"other"}');
  mkdirSync(join(folder, 'Broken group'));
  writeFileSync(join(folder, 'Broken group', 'group.json'), '{');
  const { meetings, groups, unreadable } = await library.overview();
  expect([
    meetings.length,
    groups.length,
    unreadable.map(({ path }) => path.slice(folder.length + 1)),
  ]).toEqual([1, 0, ['empty.minutes', 'foreign.minutes', 'Broken group']]);
});

test('links that lead round in circles or out of the library are not followed', async () => {
  const { folder, library } = openLibrary();
  valueOf(await library.createGroup(wishes));
  symlinkSync(folder, join(folder, 'WG-Quays', 'loop'));
  symlinkSync('/etc', join(folder, 'elsewhere'));
  expect((await library.overview()).groups.length).toBe(1);
});

test('a file that changed on disk is listed anew', async () => {
  const { folder, library } = openLibrary();
  const { path } = valueOf(await library.createMeeting({ title: 'Planning' }));
  await library.overview();
  const changed = readFileSync(path, 'utf8').replace('"Planning"', '"Budget of the year"');
  writeFileSync(join(folder, 'fresh'), changed);
  renameSync(join(folder, 'fresh'), path);
  expect((await library.overview()).meetings.map(({ title }) => title)).toEqual([
    'Budget of the year',
  ]);
});

test('a folder that a person copied in is found with its group', async () => {
  const { folder, library } = openLibrary();
  const other = openLibrary();
  valueOf(await other.library.openSample());
  mkdirSync(join(folder, 'Archive'), { recursive: true });
  cpSync(other.folder, join(folder, 'Archive', '2026'), { recursive: true });
  expect((await library.overview()).groups.map(({ name }) => name)).toEqual([
    sampleGroup.facts.name,
  ]);
});
