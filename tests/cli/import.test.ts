import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { writeGroup } from '../../shared/format/group';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { group, groupFacts } from '../builders/group';
import { meeting } from '../builders/meeting';
import { participant, person } from '../builders/people';
import { encodeText } from '../importers/encode-text';
import { temporaryFolder } from '../support/temporary-folder';
import { runInFolder } from './run-in-folder';

const ines = person('Ines', 'Kofler', { email: 'ines@rivers.example' });
const carla = person('Carla', 'Oduya');

const forum = meeting({
  schedule: { date: '2026-09-22', start: '10:00', zone: 'Europe/Zurich' },
  group: groupFacts(),
  people: [ines],
  attending: [participant(ines, { attendance: 'expected' })],
});

const attendance = `Full Name\tUser Action\tTimestamp
Ines Kofler\tJoined\t9/22/2026, 10:00:12 AM
Carla Oduya (External)\tJoined\t9/22/2026, 10:01:00 AM
Ines Kofler\tLeft\t9/22/2026, 10:30:00 AM
C. Oduya\tJoined before\t9/22/2026, 10:02:00 AM
`;

/** A folder of a group with its meeting, and an attendance list as Teams saves it under a wrong name. */
async function folderWithFiles(into: Meeting = forum): Promise<string> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'group.json'), writeGroup(group({ people: [ines, carla] })));
  writeFileSync(join(folder, 'forum.minutes'), writeMinutes(into));
  writeFileSync(join(folder, 'report.txt'), encodeText(attendance, 'utf-16le-bom'));
  return folder;
}

function readForum(folder: string): Meeting {
  const read = readMinutes(readFileSync(join(folder, 'forum.minutes')));
  if (!read.ok) throw new Error(read.messages[0]?.text);
  return read.value.content;
}

const call = ['import', 'attendance', 'report.txt', '--into', 'forum.minutes'];

test('a dry run says who was there, by what each is known, what is open and what became of every line', async () => {
  const folder = await folderWithFiles();
  const before = readFileSync(join(folder, 'forum.minutes'));
  const { code, output, said } = await runInFolder(folder, [...call, '--dry-run']);
  expect([code, said]).toEqual([
    0,
    [
      '1 question left open, to be answered with --answer or in the app.',
      'Nothing was written (--dry-run).',
    ],
  ]);
  expect(output).toBe(`This is an attendance list (teamsEvents), in utf-16le-bom.
Hours without a zone are read in Europe/Zurich, the meeting's zone.

Meeting: untitled, 2026-09-22, taken
  Ines Kofler: 2026-09-22T08:00:12Z–2026-09-22T08:30:00Z (2 lines from 2): Ines Kofler, by name, becomes present
  Carla Oduya (External): 2026-09-22T08:01:00Z–? (1 line from 3): Carla Oduya, by name, becomes present
  C. Oduya: 2026-09-22T08:02:00Z–? (1 line from 5): a question

Questions:
  C. Oduya (line 5): only like somebody: Carla Oduya
    --answer entry-3=…: ${carla.id} (Carla Oduya), new, leave

Lines: 1 headings and frame, 3 taken, 1 merged
  line 4 merged: with line 2
`);
  expect(readFileSync(join(folder, 'forum.minutes')).equals(before)).toBe(true);
});

test('JSON gives programs the same, with intervals in UTC, reasons and lines', async () => {
  const folder = await folderWithFiles();
  const { output } = await runInFolder(folder, [...call, '--dry-run', '--json', '--zone', 'UTC']);
  const json = JSON.parse(output) as Record<string, unknown> & {
    people: { name: string; intervals: unknown; match: unknown; lines: number[] }[];
  };
  expect([json.kind, json.form, json.encoding, json.zone, json.written, json.changes]).toEqual([
    'attendance',
    'teamsEvents',
    'utf-16le-bom',
    { name: 'UTC', from: 'answer' },
    false,
    true,
  ]);
  expect(json.people[0]).toMatchObject({
    name: 'Ines Kofler',
    intervals: [{ from: '2026-09-22T10:00:12Z', to: '2026-09-22T10:30:00Z' }],
    lines: [2, 4],
    match: {
      type: 'person',
      reason: 'name',
      effect: 'added',
      person: { id: ines.id, name: 'Ines Kofler' },
    },
  });
  expect(json.questions).toMatchObject([
    {
      id: 'entry-3',
      type: 'person',
      name: 'C. Oduya',
      lines: [5],
      candidates: [{ person: { id: carla.id } }],
      choices: [carla.id, 'new', 'leave'],
    },
  ]);
  expect(json.lines).toEqual([
    { line: 1, lastLine: 1, fate: 'heading', why: null },
    { line: 2, lastLine: 2, fate: 'taken', why: null },
    { line: 3, lastLine: 3, fate: 'taken', why: null },
    { line: 4, lastLine: 4, fate: 'merged', why: 'with line 2' },
    { line: 5, lastLine: 5, fate: 'taken', why: null },
  ]);
});

test('without --dry-run it is written into the meeting once, and the same file again changes nothing', async () => {
  const folder = await folderWithFiles();
  expect((await runInFolder(folder, call)).said.at(-1)).toBe('Written: FOLDER/forum.minutes');
  const after = readForum(folder);
  expect(
    after.participants.map(({ person: id, attendance: is, stays }) => [id, is, stays]),
  ).toEqual([
    [ines.id, 'present', [{ from: '2026-09-22T08:00:12Z', to: '2026-09-22T08:30:00Z' }]],
    [carla.id, 'present', [{ from: '2026-09-22T08:01:00Z' }]],
  ]);
  expect([after.modified, after.saves]).toEqual(['2030-03-25T09:00:00.000Z', [forum.modified]]);
  const bytes = readFileSync(join(folder, 'forum.minutes'));
  const again = await runInFolder(folder, call);
  expect(again.said.at(-1)).toBe(
    'FOLDER/forum.minutes has all of this already; nothing was written.',
  );
  expect(readFileSync(join(folder, 'forum.minutes')).equals(bytes)).toBe(true);
});

test('answers are taken, on the call or from a file, and teach what they teach in the app', async () => {
  const folder = await folderWithFiles();
  const { code, said } = await runInFolder(folder, [...call, '--answer', `entry-3=${carla.id}`]);
  expect([code, said]).toEqual([0, ['Written: FOLDER/forum.minutes']]);
  const { people, participants } = readForum(folder);
  expect(people.find(({ id }) => id === carla.id)?.aliases).toEqual(['C. Oduya']);
  expect(participants).toHaveLength(2);

  const other = await folderWithFiles();
  writeFileSync(join(other, 'answers.json'), '{"entry-3": "leave"}');
  const named = ['--answers', 'answers.json'];
  expect((await runInFolder(other, [...call, ...named, '--dry-run'])).said).toEqual([
    'Nothing was written (--dry-run).',
  ]);
  await runInFolder(other, [...call, ...named, '--answer', 'entry-3=new']);
  expect(readForum(other).people.map(({ surname }) => surname)).toEqual([
    'Kofler',
    'Oduya',
    'Oduya',
  ]);
});

test('an answer may open the question of another: first the meeting of a file, then its people', async () => {
  const folder = await folderWithFiles();
  const block = (title: string, day: string, name: string) => `Meeting Title\t${title}
Meeting Start Time\t9/${day}/2026, 10:00:00 AM

Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
${name}\t9/${day}/2026, 10:00:05 AM\t9/${day}/2026, 10:59:05 AM\t59m\t\tPresenter

`;
  const text = block('Forum 6', '8', 'Ines Kofler') + block('Forum 7', '15', 'C. Oduya');
  writeFileSync(join(folder, 'report.txt'), text);
  const asked = await runInFolder(folder, [...call, '--dry-run']);
  expect(asked.output).toContain(
    '    --answer meeting=…: 1 (Forum 6, 2026-09-08), 2 (Forum 7, 2026-09-15)\n',
  );
  const answers = ['--answer', `block-2-entry-1=${carla.id}`, '--answer', 'meeting=2'];
  await runInFolder(folder, [...call, ...answers]);
  expect(readForum(folder).participants.map(({ person: id, attendance: is }) => [id, is])).toEqual([
    [ines.id, 'expected'],
    [carla.id, 'present'],
  ]);
});

test.each([
  ['entry-9=new', 'Error: There is no question "entry-9" in this file. The questions are entry-3.'],
  [
    'entry-3=nobody',
    `Error: "nobody" does not answer entry-3. The choices are ${carla.id}, new, leave.`,
  ],
  [
    'entry-3',
    'Error: "entry-3" is no answer: say the word of the question, "=" and a choice, such as entry-3=new.',
  ],
  [
    'entry-3=same:entry-3',
    `Error: "same:entry-3" does not answer entry-3. The choices are ${carla.id}, new, leave.`,
  ],
])('an answer that answers nothing is said, and nothing is written: %s', async (answer, reason) => {
  const folder = await folderWithFiles();
  const { code, said } = await runInFolder(folder, [...call, '--answer', answer]);
  expect([code, said]).toEqual([1, [reason]]);
  writeFileSync(join(folder, 'answers.json'), '[1]');
  const file = await runInFolder(folder, [...call, '--answers', 'answers.json']);
  expect(file.said).toEqual([
    'Error: FOLDER/answers.json does not hold answers: they are JSON such as {"entry-3": "new"}.',
  ]);
  expect(readForum(folder)).toEqual(forum);
});

test.each([
  ['day-order=monthFirst', '5/6/2026, 10:00:00', '2026-05-06T10:00:00Z'],
  ['day-order=dayFirst', '5/6/2026, 10:00:00', '2026-06-05T10:00:00Z'],
])('a day that can be read in two ways is answered by %s', async (answer, moment, from) => {
  const folder = await folderWithFiles(meeting({ people: [ines] }));
  writeFileSync(
    join(folder, 'report.txt'),
    `Full Name\tUser Action\tTimestamp\nInes Kofler\tJoined\t${moment}\n`,
  );
  await runInFolder(folder, [...call, '--zone', 'UTC', '--answer', answer]);
  expect(readForum(folder).participants[0]?.stays).toEqual([{ from }]);
});

test.each([
  ['columns=name:2', 'columns.csv', 'attendance', 'A1,Xo Lind\nA2,Ya Sorin\n', /Xo Lind/u],
  [
    'recording-start=2026-09-22T08:00:00Z',
    'talk.vtt',
    'transcript',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ines Kofler>Hi\n',
    /Its times count from 2026-09-22T08:00:00Z, as you said/u,
  ],
  [
    'event=8',
    'two.ics',
    'calendar',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:One\nDTSTART:20260901T080000Z\nEND:VEVENT\n\nBEGIN:VEVENT\nUID:2\nSUMMARY:Two\nDTSTART:20260902T080000Z\nEND:VEVENT\nEND:VCALENDAR\n',
    /Event: Two/u,
  ],
])('%s answers', async (answer, name, kind, text, expected) => {
  const folder = await folderWithFiles();
  writeFileSync(join(folder, name), text);
  const words = ['import', kind, name, '--into', 'forum.minutes', '--dry-run', '--answer', answer];
  expect(await runInFolder(folder, words)).toMatchObject({
    code: 0,
    output: expect.stringMatching(expected) as string,
    said: ['Nothing was written (--dry-run).'],
  });
});

test('a chat takes its day from the folder in which Zoom saved it', async () => {
  const unplanned = meeting({ people: [ines] });
  const folder = await folderWithFiles(unplanned);
  mkdirSync(join(folder, '2026-09-22 10.00.05 Forum'));
  writeFileSync(
    join(folder, '2026-09-22 10.00.05 Forum/saved.txt'),
    '10:11:23 From Ines Kofler to Everyone:\n\tGood morning\n10:11:30 From Ines Kofler to Bo Lind(Direct Message):\n\tPsst\n',
  );
  const chat = ['import', 'chat', '2026-09-22 10.00.05 Forum/saved.txt', '--into', 'forum.minutes'];
  const { output } = await runInFolder(folder, [...chat, '--zone', 'Europe/Zurich']);
  expect(output).toContain('2026-09-22, the day in the name of its folder.');
  expect(output).toContain('1 private message left out');
  expect(output).not.toContain('Psst');
  expect(readForum(folder).chat?.map(({ at, person: who, text }) => [at, who, text])).toEqual([
    ['2026-09-22T08:11:23.000Z', ines.id, 'Good morning'],
  ]);
});

test.each([
  [
    'transcript',
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ines Kofler>Welcome</v>\n',
    'forum-GMT20260922-080001_Recording.vtt',
    /Its times count from 2026-09-22T08:00:01Z/u,
  ],
  [
    'calendar',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Forum\nDTSTART:20260922T080000Z\nDESCRIPTION:Agenda\\n1. Opening\\n2. Dams\nEND:VEVENT\nEND:VCALENDAR\n',
    'a.txt',
    /Event: Forum, 2026-09-22 .*import it with rapporteur import agenda/su,
  ],
  [
    'agenda',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Forum\nDTSTART:20260922T080000Z\nDESCRIPTION:Agenda\\n1. Opening\\n2. Dams\nEND:VEVENT\nEND:VCALENDAR\n',
    'a.txt',
    /Opening \(added\)\n {2}line 2 {2}Dams \(added\)/u,
  ],
  ['agenda', 'Opening\nDams\n', 'agenda.txt', /Opening \(added\)/u],
])('a %s is known by its content and taken', async (kind, text, name, expected) => {
  const folder = await folderWithFiles();
  writeFileSync(join(folder, name), text);
  const { code, output } = await runInFolder(folder, [
    'import',
    kind,
    name,
    '--into',
    'forum.minutes',
  ]);
  expect([code, output]).toEqual([0, expect.stringMatching(expected)]);
  expect(readForum(folder).modified).toBe('2030-03-25T09:00:00.000Z');
});

test('what cannot be done is said, with the kind that was found, and nothing is written', async () => {
  const folder = await folderWithFiles();
  const wrong = (words: readonly string[]) => runInFolder(folder, words);
  expect((await wrong(['import', 'votes', 'report.txt', '--into', 'forum.minutes'])).code).toBe(2);
  expect((await wrong(['import', 'chat', 'report.txt', '--into', 'forum.minutes'])).said).toEqual([
    'Error: report.txt is an attendance list, not a chat. Say: rapporteur import attendance.',
  ]);
  const zone = await wrong([...call, '--zone', 'Mars/Olympus', '--json']);
  expect(zone.code).toBe(1);
  expect(JSON.parse(zone.output)).toMatchObject({
    kind: 'attendance',
    written: false,
    messages: [{ severity: 'error', code: 'import.unknown-zone', line: null }],
  });
  writeFileSync(join(folder, 'empty.txt'), '');
  const empty = await wrong(['import', 'chat', 'empty.txt', '--into', 'forum.minutes']);
  expect([empty.code, empty.said]).toEqual([1, ['Error: There is no chat message here.']]);
  expect(readForum(folder)).toEqual(forum);
});

test('a file of 200 MB is refused in words, without reading it all', async () => {
  const folder = await folderWithFiles();
  writeFileSync(join(folder, 'big.csv'), Buffer.alloc(200 * 1024 * 1024, 'Name,Email\n'));
  const { code, said } = await runInFolder(folder, [...call.with(2, 'big.csv')]);
  expect([code, said]).toEqual([
    1,
    ['Error: FOLDER/big.csv is larger than 32 MB, the most that is read.'],
  ]);
});
