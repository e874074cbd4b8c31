import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { stampRevisions } from '../../shared/format/stamp-revisions';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

const at = '2030-03-25T16:00:00Z';
const sent = stampRevisions(
  undefined,
  meeting({ sections: [section('Reports', note('One.'))] }),
  at,
);

function saying(words: string, more?: string): Meeting {
  const [first] = sent.sections;
  const notes = [
    { ...first!.notes[0]!, content: [{ type: 'text' as const, text: words }] },
    ...(more === undefined ? [] : [note(more)]),
  ];
  return stampRevisions(sent, { ...sent, sections: [{ ...first!, notes }] }, at);
}

async function merge(a: Meeting, b: Meeting, ...options: string[]) {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'a.minutes'), writeMinutes(a));
  writeFileSync(join(folder, 'b.minutes'), writeMinutes(b));
  const run = await runInFolder(folder, ['merge', 'a.minutes', 'b.minutes', ...options]);
  return { folder, run };
}

test('two files of one meeting become one, and what came from each is said', async () => {
  const { folder, run } = await merge(
    saying('One.', 'Two by Anna.'),
    saying('One by Ben.'),
    '--out',
    'c.minutes',
  );
  const read = readMinutes(readFileSync(join(folder, 'c.minutes')));
  const notes = read.ok ? read.value.content.sections[0]?.notes : [];
  expect([run.code, run.said, notes?.map(({ content }) => content)]).toEqual([
    0,
    [
      'Written: FOLDER/c.minutes',
      'From b.minutes: 0 added, 1 changed.',
      'From a.minutes: 1 added, 0 changed.',
    ],
    [[{ type: 'text', text: 'One by Ben.' }], [{ type: 'text', text: 'Two by Anna.' }]],
  ]);
});

test('two wordings of one note are said, and counted for programs', async () => {
  const { run } = await merge(saying('Anna.'), saying('Ben.'), '--out', 'c.minutes', '--json');
  expect([run.code, run.said[0], JSON.parse(run.output)]).toMatchObject([
    0,
    'Warning: 1 note has two wordings. Open the meeting to decide; both are in it.',
    { undecided: [sent.sections[0]?.notes[0]?.id], privateNotes: 0 },
  ]);
});

test('files of different meetings are not merged, and no file is replaced', async () => {
  const other = await merge(sent, { ...sent, id: 'another' }, '--out', 'c.minutes');
  const there = await merge(sent, saying('Ben.'), '--out', 'b.minutes');
  expect([other.run, there.run.code, there.run.said]).toEqual([
    {
      code: 1,
      output: '',
      said: [
        'Error: a.minutes and b.minutes are files of different meetings; only files of one meeting are merged.',
      ],
    },
    1,
    ['FOLDER/b.minutes exists already. Name another file, or say --force to replace it.'],
  ]);
});

test('printing the meeting and the report at once is a wrong call', async () => {
  expect((await merge(sent, sent, '--out', '-', '--json')).run.code).toBe(2);
});
