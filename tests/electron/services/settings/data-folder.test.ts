import { expect, test } from 'vitest';
import {
  dataFolder,
  defaultLibraryFolder,
} from '../../../../electron/services/settings/data-folder';

const linux = { platform: 'linux', home: '/home/ana', environment: {} } as const;

test.each([
  ['Linux', linux, '/home/ana/.local/share/rapporteur'],
  [
    'Linux with a data folder of its own',
    { ...linux, environment: { XDG_DATA_HOME: '/data' } },
    '/data/rapporteur',
  ],
  ['a Mac', { ...linux, platform: 'darwin' }, '/home/ana/Library/Application Support/Rapporteur'],
  ['a machine where it is named', { ...linux, environment: { RAPPORTEUR_DATA: '/here' } }, '/here'],
  [
    'a machine where it is named as nothing',
    { ...linux, environment: { RAPPORTEUR_DATA: '' } },
    '/home/ana/.local/share/rapporteur',
  ],
] as const)('the data of the app on %s', (_, machine, folder) => {
  expect(dataFolder(machine)).toBe(folder);
});

test('the library is among the documents until another folder is chosen', () => {
  const moved = { ...linux, environment: { XDG_DOCUMENTS_DIR: '/docs' } };
  expect([defaultLibraryFolder(linux), defaultLibraryFolder(moved)]).toEqual([
    '/home/ana/Documents/Rapporteur',
    '/docs/Rapporteur',
  ]);
});
