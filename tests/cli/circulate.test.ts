import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { writeMinutes } from '../../shared/format/minutes';
import { sampleMeetings } from '../../shared/samples/samples';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

async function folderWithSample(): Promise<string> {
  const folder = await temporaryFolder();
  const [meeting] = sampleMeetings.slice(-1);
  if (meeting === undefined) throw new Error('there is no sample');
  writeFileSync(join(folder, 'ninth.minutes'), writeMinutes(meeting));
  return folder;
}

test('circulate writes reports, calendar and a mail with both into a folder that it makes', async () => {
  const folder = await folderWithSample();
  const words = ['circulate', 'ninth.minutes', '--out', 'to-send', '--to', 'docx,txt'];
  const run = await runInFolder(folder, [...words, '--comments', '2030-04-08']);
  const made = readdirSync(join(folder, 'to-send')).toSorted();
  expect([run.code, made]).toEqual([
    0,
    [
      'WG-Data-9-draft-1-next-meeting.ics',
      'WG-Data-9-draft-1.docx',
      'WG-Data-9-draft-1.eml',
      'WG-Data-9-draft-1.txt',
    ],
  ]);
  const mail = await PostalMime.parse(
    readFileSync(join(folder, 'to-send', 'WG-Data-9-draft-1.eml')),
  );
  expect(mail.attachments).toHaveLength(3);
  expect(mail.text).toContain('8 April 2030');
});

test('circulate says what is wrong with formats and days', async () => {
  const folder = await folderWithSample();
  const words = ['circulate', 'ninth.minutes', '--out', 'to-send'];
  const wrong = [
    await runInFolder(folder, [...words, '--to', 'docx,doc']),
    await runInFolder(folder, [...words, '--comments', 'Friday']),
    await runInFolder(folder, [...words, '--style', 'nothing']),
  ];
  expect(wrong.map(({ code, said }) => [code, said[0]])).toEqual([
    [2, '--to cannot be "docx,doc"; it is one or more of docx,pdf,html,md,txt.'],
    [2, '--comments cannot be "Friday"; a day has the form 2030-04-08.'],
    [1, expect.stringContaining('no report style called nothing')],
  ]);
});

test('circulate says what it writes, and takes all of it back on Ctrl+C', async () => {
  const folder = await folderWithSample();
  const words = ['circulate', 'ninth.minutes', '--out', 'to-send', '--to', 'txt,md'];
  const stopped = await runInFolder(folder, words, { interruption: () => AbortSignal.abort() });
  const left = readdirSync(join(folder, 'to-send'));
  const run = await runInFolder(folder, words);
  expect([stopped.code, stopped.said, left, run.said.slice(0, 3)]).toEqual([
    1,
    ['Error: The export was cancelled.'],
    [],
    [
      'Writing txt (1 of 3); Ctrl+C takes all of it back.',
      'Writing md (2 of 3); Ctrl+C takes all of it back.',
      'Writing mail (3 of 3); Ctrl+C takes all of it back.',
    ],
  ]);
});
