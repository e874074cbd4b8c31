import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultRoles } from '../../shared/domain/default-roles';
import type { Meeting } from '../../shared/domain/meeting';
import { writeGroup } from '../../shared/format/group';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { group, groupFacts } from '../builders/group';
import { meeting } from '../builders/meeting';
import { person } from '../builders/people';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

const ann = person('Ann', 'Lee');
const bo = person('Bo', 'Ek');
const [series] = groupFacts().series;

const rivers = group({
  facts: groupFacts({
    roles: defaultRoles,
    series: [
      {
        ...series!,
        officers: [{ person: ann.id, role: 'chair' }],
        standingItems: [{ id: 'st', title: 'Any other business', level: 0, topic: 't' }],
        hour: { type: 'utc', start: '14:00', end: '15:30' },
      },
    ],
  }),
  people: [ann, bo],
  roster: [{ person: bo.id }],
});

function readBack(path: string): Meeting {
  const read = readMinutes(readFileSync(path));
  if (!read.ok) throw new Error(read.messages[0]?.text);
  expect(read.messages).toEqual([]);
  return read.value.content;
}

function held(ordinal: number, cycle: string): string {
  const seat = { series: 'series-regular', cycle: { id: cycle, name: cycle }, ordinal };
  return writeMinutes(meeting({ id: `m-${cycle}-${String(ordinal)}`, seat }));
}

async function groupFolder(): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'rivers', 'past'), { recursive: true });
  writeFileSync(join(folder, 'rivers', 'group.json'), writeGroup(rivers));
  writeFileSync(join(folder, 'rivers', '4.minutes'), held(4, 'cycle-2030'));
  writeFileSync(join(folder, 'rivers', 'past', '5.minutes'), held(5, 'cycle-2030'));
  writeFileSync(join(folder, 'rivers', 'past', '9.minutes'), held(9, 'cycle-2029'));
  return folder;
}

describe('new', () => {
  test('makes a meeting by itself, which can be exported at once', async () => {
    const folder = await temporaryFolder();
    const words = [
      'new',
      '--out',
      'a.minutes',
      '--title',
      'Spring',
      '--date',
      '2030-03-25',
      '--start',
      '14:00',
      '--lang',
      'fr',
    ];
    expect(await runInFolder(folder, words)).toEqual({
      code: 0,
      output: '',
      said: ['Written: FOLDER/a.minutes'],
    });
    expect(readBack(join(folder, 'a.minutes'))).toMatchObject({
      title: 'Spring',
      language: 'fr',
      schedule: { date: '2030-03-25', start: '14:00', zone: 'UTC' },
      created: '2030-03-25T09:00:00.000Z',
    });
    expect((await runInFolder(folder, ['export', 'a.minutes', '--to', 'txt'])).code).toBe(0);
  });

  test("takes number, officers, roster, standing items and hour from the group's folder", async () => {
    const folder = await groupFolder();
    const run = await runInFolder(folder, [
      'new',
      '--group',
      'rivers',
      '--date',
      '2030-04-25',
      '--out',
      'rivers',
    ]);
    expect(run.said).toEqual([
      'Written: FOLDER/rivers/2030-04-25 WG-Rivers virtual meeting 6.minutes',
    ]);
    const made = readBack(join(folder, 'rivers', '2030-04-25 WG-Rivers virtual meeting 6.minutes'));
    expect(made).toMatchObject({
      group: rivers.facts,
      seat: { series: 'series-regular', cycle: { id: 'cycle-2030' }, ordinal: 6 },
      schedule: { date: '2030-04-25', start: '14:00', end: '15:30', zone: 'UTC' },
      language: 'en',
      agenda: { items: [{ title: [{ text: 'Any other business' }] }] },
      sections: [{ notes: [] }],
    });
    expect(
      made.participants.map(({ person: who, attendance, roles }) => [who, attendance, roles]),
    ).toEqual([
      [ann.id, 'expected', ['chair']],
      [bo.id, 'expected', ['participant']],
    ]);
  });

  test('says which meeting could not be counted', async () => {
    const folder = await groupFolder();
    writeFileSync(join(folder, 'rivers', '6.minutes'), '{');
    const { code, said } = await runInFolder(folder, [
      'new',
      '--group',
      'rivers',
      '--out',
      'a.minutes',
    ]);
    expect([code, said.slice(1)]).toEqual([
      0,
      ['FOLDER/rivers/6.minutes was not counted.', 'Written: FOLDER/a.minutes'],
    ]);
  });

  test('never replaces a file', async () => {
    const folder = await groupFolder();
    const before = readFileSync(join(folder, 'rivers', '4.minutes'), 'utf8');
    expect(await runInFolder(folder, ['new', '--out', 'rivers/4.minutes'])).toEqual({
      code: 1,
      output: '',
      said: ['FOLDER/rivers/4.minutes exists already. Name another file.'],
    });
    expect(readFileSync(join(folder, 'rivers', '4.minutes'), 'utf8')).toBe(before);
  });

  test('asks for the series where there are several, and for a group that is there', async () => {
    const folder = await temporaryFolder();
    const facts = groupFacts({ series: [series!, { ...series!, id: 'series-drafting' }] });
    writeFileSync(join(folder, 'group.json'), writeGroup(group({ facts })));
    const run = async (...words: string[]) => {
      const { code, said } = await runInFolder(folder, [
        'new',
        '--out',
        'a.minutes',
        '--group',
        ...words,
      ]);
      return [code, said[0]];
    };
    expect(await run('.')).toEqual([
      2,
      'The group has several series; say --series with one of series-regular, series-drafting.',
    ]);
    expect(await run('.', '--series', 'x')).toEqual([
      2,
      'The group has no series "x". Its series are series-regular, series-drafting.',
    ]);
    expect(await run('gone')).toEqual([
      1,
      'Error: FOLDER/gone/group.json could not be read: there is no such file or folder.',
    ]);
    expect(await run('.', '--series', 'series-drafting')).toEqual([0, 'Written: FOLDER/a.minutes']);
    expect(readdirSync(folder).sort()).toEqual(['a.minutes', 'group.json']);
  });
});
