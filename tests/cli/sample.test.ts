import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

test('sample makes files that are valid, can be exported, and count for the next meeting', async () => {
  const folder = await temporaryFolder();
  expect((await runInFolder(folder, ['sample', '--out', 'here'])).code).toBe(0);
  const group = join(folder, 'here', 'WG-Data');
  const files = readdirSync(group);
  expect(files).toHaveLength(6);
  for (const file of files) {
    expect(await runInFolder(group, ['validate', file])).toMatchObject({ code: 0, said: [] });
    const words = ['export', file, '--to', 'txt', '--out', '-'];
    expect((await runInFolder(group, words)).code).toBe(file === 'group.json' ? 1 : 0);
  }
  const next = ['new', '--group', '.', '--series', 's-virtual', '--out', '.'];
  expect((await runInFolder(group, next)).said[0]).toMatch(/ 10\.minutes$/u);
});

test('sample leaves alone what is there already', async () => {
  const folder = await temporaryFolder();
  await runInFolder(folder, ['sample', '--out', '.']);
  writeFileSync(join(folder, 'WG-Data', 'group.json'), 'mine');
  const { code, said } = await runInFolder(folder, ['sample', '--out', '.']);
  expect([code, said[0]]).toEqual([
    1,
    'FOLDER/WG-Data/group.json exists already. Name another file.',
  ]);
  writeFileSync(join(folder, 'file'), '');
  expect((await runInFolder(folder, ['sample', '--out', 'file'])).said).toEqual([
    'Error: FOLDER/file/WG-Data could not be made: part of the path is a file, not a folder.',
  ]);
});
