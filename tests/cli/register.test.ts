import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeMinutes } from '../../shared/format/minutes';
import { meeting, section } from '../builders/meeting';
import { action, decision } from '../builders/notes';
import { organisation } from '../builders/people';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

const write = action('Write to the board.', {
  owners: [organisation('Secretariat')],
  due: { type: 'date', date: '2026-01-10' },
});

/** Two meetings, the second of which reported on an action of the first, and a file that is none. */
async function folderWithTwo(): Promise<string> {
  const folder = await temporaryFolder();
  const first = meeting({
    sections: [
      section(
        'Board',
        write,
        action('Hire a boat.', { due: { type: 'nextMeeting' } }),
        action('Call the lawyer.', {}, { offTheRecord: true }),
        decision('Meet twice a year.'),
        decision('Say nothing.', {}, { offTheRecord: true }),
      ),
    ],
  });
  const cycle = { id: 'cycle-2030', name: 'FUW 2030' };
  const second = meeting({
    id: 'meeting-2',
    seat: { series: 'series-regular', cycle, ordinal: 17 },
    schedule: { date: '2030-05-25', zone: 'UTC' },
    mattersArising: [
      {
        id: 'matter-1',
        source: { meeting: 'meeting-1', note: write.id },
        wording: 'Write to the board.',
        action: { owners: [], status: 'open' },
        reported: { status: 'inProgress', text: 'letter drafted' },
      },
    ],
  });
  writeFileSync(join(folder, 'first.minutes'), writeMinutes(first));
  writeFileSync(join(folder, 'second.minutes'), writeMinutes(second));
  writeFileSync(join(folder, 'torn.minutes'), '{"format":');
  return folder;
}

test('lists actions with owner, day, status and the meeting that reported last', async () => {
  const folder = await folderWithTwo();
  const { code, output, said } = await runInFolder(folder, ['register', '.', '--actions']);
  expect([code, output, said.length]).toEqual([
    0,
    [
      'Write to the board.',
      '    Secretariat · due 2026-01-10 · in progress · overdue · reported in Virtual meeting, no. 17 (FUW 2030)',
      'Hire a boat.',
      '    no owner · due 2030-05-25 · open · Virtual meeting, no. 16 (FUW 2030)',
      '',
    ].join('\n'),
    1,
  ]);
  expect(said[0]).toContain('FOLDER/torn.minutes was not read:');
});

test('lists decisions by number, and JSON for programs, without what is off the record', async () => {
  const folder = await folderWithTwo();
  const listed = await runInFolder(folder, ['register', '.', '--decisions']);
  expect(listed.output).toBe(
    '2030-16/1  Meet twice a year.\n    adopted · Virtual meeting, no. 16 (FUW 2030)\n',
  );
  const json = await runInFolder(folder, ['register', '.', '--actions', '--overdue', '--json']);
  const parsed = JSON.parse(json.output) as { actions: { wording: string; isOverdue: boolean }[] };
  expect(parsed.actions.map(({ wording, isOverdue }) => [wording, isOverdue])).toEqual([
    ['Write to the board.', true],
  ]);
  expect(json.output).not.toMatch(/lawyer|Say nothing/u);
});

test('writes a table and a calendar, and replaces no file unasked', async () => {
  const folder = await folderWithTwo();
  const csv = ['register', '.', '--decisions', '--csv', '--out', 'decisions.csv'];
  expect((await runInFolder(folder, csv)).code).toBe(0);
  expect((await runInFolder(folder, csv)).code).toBe(1);
  expect((await runInFolder(folder, [...csv, '--force'])).code).toBe(0);
  expect(readFileSync(join(folder, 'decisions.csv'), 'utf8')).toContain(
    '2030-16/1,Meet twice a year.',
  );
  const { output } = await runInFolder(folder, ['register', '.', '--actions', '--ics']);
  const calendar = new ICAL.Component(ICAL.parse(output) as unknown[]);
  expect(
    calendar
      .getAllSubcomponents('vtodo')
      .map((todo) => String(todo.getFirstPropertyValue('summary'))),
  ).toEqual(['Write to the board.', 'Hire a boat.']);
  expect(output).not.toContain('lawyer');
});

test('says what is wrong with a call, and when there is no such folder', async () => {
  const folder = await folderWithTwo();
  for (const words of [
    ['register', '.'],
    ['register', '.', '--actions', '--decisions'],
    ['register', '.', '--actions', '--csv', '--json'],
    ['register', '.', '--decisions', '--owner', 'Ada'],
  ]) {
    expect((await runInFolder(folder, words)).code).toBe(2);
  }
  expect((await runInFolder(folder, ['register', 'nowhere', '--actions'])).code).toBe(1);
});
