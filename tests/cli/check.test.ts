import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMinutes } from '../../shared/format/minutes';
import { sampleMeetings } from '../../shared/samples/samples';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

async function check(id: string, ...options: string[]) {
  const folder = await temporaryFolder();
  const meeting = sampleMeetings.find((one) => one.id === id);
  if (meeting === undefined) throw new Error(`there is no ${id}`);
  writeFileSync(join(folder, 'a.minutes'), writeMinutes(meeting));
  return runInFolder(folder, ['check', 'a.minutes', ...options]);
}

test('a finished meeting has nothing to look at', async () => {
  expect(await check('wgd-8')).toEqual({ code: 0, output: 'Nothing to look at.\n', said: [] });
});

test('a draft is told what is left to do, a line each, and the call fails', async () => {
  const { code, output } = await check('wgd-9');
  expect(code).toBe(1);
  expect(output).toMatch(/^Nobody has said who “Kim” is\..*\[unresolvedPerson\]$/mu);
  expect(output).toMatch(/^7 things to look at\.$/mu);
});

test('programs get the findings with rule, place and words', async () => {
  const { output } = await check('wgd-9', '--json');
  const told = JSON.parse(output) as { readonly findings: readonly object[] };
  expect(told.findings).toHaveLength(7);
  expect(told.findings[0]).toEqual({
    rule: 'unresolvedPerson',
    place: { type: 'note', id: 'w9-b13' },
    text: expect.stringContaining('Kim') as string,
    details: { name: 'Kim' },
    dismissed: null,
    canBeMended: false,
  });
});
