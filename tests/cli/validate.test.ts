import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGroup } from '../../shared/format/group';
import { writeMinutes } from '../../shared/format/minutes';
import { group } from '../builders/group';
import { meeting } from '../builders/meeting';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

async function validate(file: string, content: string | undefined, ...options: string[]) {
  const folder = await temporaryFolder();
  if (content !== undefined) writeFileSync(join(folder, file), content);
  return runInFolder(folder, ['validate', file, ...options]);
}

test('a sound file of any kind is valid', async () => {
  expect(await validate('a.minutes', writeMinutes(meeting()))).toEqual({
    code: 0,
    output: 'a.minutes is valid: the minutes of a meeting, version 1.\n',
    said: [],
  });
  expect((await validate('group.json', writeGroup(group()))).output).toBe(
    'group.json is valid: a group, version 1.\n',
  );
});

test('warnings are said, and make nothing invalid', async () => {
  const edited = writeMinutes(meeting()).replace('"ordinal": 16', '"ordinal": 17');
  expect(await validate('a.minutes', edited)).toMatchObject({
    code: 0,
    said: [expect.stringMatching(/^Warning: The file was changed since it was saved/u)],
  });
});

test('an unsound file is not, and every reason is said on standard error', async () => {
  const broken = writeMinutes(meeting()).replace('"language": "en"', '"language": 7');
  expect(await validate('a.minutes', broken)).toMatchObject({
    code: 1,
    output: 'a.minutes is not valid.\n',
    said: [expect.stringMatching(/^Error: meeting\./u)],
  });
  expect((await validate('a.minutes', undefined)).said).toEqual([
    'Error: FOLDER/a.minutes could not be read: there is no such file or folder.',
  ]);
});

test('a program reads the same as JSON, always with the same keys', async () => {
  const good = await validate('a.minutes', writeMinutes(meeting()), '--json');
  expect([good.code, good.said, JSON.parse(good.output)]).toEqual([
    0,
    [],
    {
      file: 'a.minutes',
      valid: true,
      kind: 'minutes',
      version: 1,
      readOnly: false,
      checksum: 'matches',
      messages: [],
    },
  ]);
  const bad = await validate('a.minutes', '{"format":"other"}', '--json');
  expect([bad.code, bad.said, JSON.parse(bad.output)]).toEqual([
    1,
    [],
    {
      file: 'a.minutes',
      valid: false,
      kind: null,
      version: null,
      readOnly: null,
      checksum: null,
      messages: [
        {
          severity: 'error',
          code: 'file.other-format',
          text: 'This is JSON, but not a file of Rapporteur: its "format" would be one of rapporteur-minutes, rapporteur-collected-report, rapporteur-group, rapporteur-style.',
          where: 'format',
        },
      ],
    },
  ]);
});
