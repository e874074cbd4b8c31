import { expect, test } from 'vitest';
import type { ImportAnswers } from '../../shared/acts/import-preview';
import { previewImport } from '../../shared/acts/preview-import';
import { createCountingIdSource } from '../../shared/base/ids';
import { meetingSchema } from '../../shared/domain/meeting';
import type { Meeting } from '../../shared/domain/meeting';
import type { AttendanceAnswer } from '../../shared/importers/attendance/plan-attendance';
import { group } from '../builders/group';
import { meeting } from '../builders/meeting';
import { participant, person } from '../builders/people';

const ines = person('Ines', 'Kofler', { email: 'ines@rivers.example' });
const bram = person('Bram', 'Osei');
const carla = person('Carla', 'Oduya');

const before = meeting({
  schedule: { date: '2026-09-22', start: '10:00', zone: 'Europe/Zurich' },
  people: [ines, bram],
  attending: [participant(ines, { attendance: 'expected' }), participant(bram)],
});

function preview(text: string, answers: ImportAnswers = {}, into: Meeting = before, path?: string) {
  const read = previewImport(
    { bytes: Buffer.from(text, 'utf8'), path },
    {
      meeting: into,
      group: group({ people: [ines, carla] }),
      createId: createCountingIdSource(),
      now: '2026-09-30T12:00:00Z',
    },
    answers,
  );
  if (!read.ok) throw new Error(read.messages.map(({ text: said }) => said).join(' '));
  expect(meetingSchema.safeParse(read.value.meeting).error).toBeUndefined();
  return read.value;
}

function runs({ lines }: ReturnType<typeof preview>): readonly string[] {
  return lines.map(({ line, lastLine, fate }) =>
    line === lastLine ? `${line} ${fate}` : `${line}-${lastLine} ${fate}`,
  );
}

const people = (answers: readonly (readonly [string, AttendanceAnswer])[]) => ({
  people: new Map(answers),
});

test('an attendance file: its lines, its questions, and the meeting once they are answered', () => {
  const text = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ines Kofler,ines@rivers.example,09/22/2026 10:01:00 AM,09/22/2026 10:29:00 AM,28,No

Ines Kofler,ines@rivers.example,09/22/2026 10:31:00 AM,09/22/2026 10:59:00 AM,28,No
C. Oduya,,09/22/2026 10:00:00 AM,09/22/2026 10:30:00 AM,30,Yes
`;
  const open = preview(text);
  expect([open.kind, open.encoding, open.zone, runs(open)]).toEqual([
    'attendance',
    'utf-8',
    { name: 'Europe/Zurich', from: 'meeting' },
    ['1 heading', '2 taken', '3 empty', '4 merged', '5 taken'],
  ]);
  expect(open.questions).toEqual([
    {
      type: 'person',
      id: 'entry-2',
      name: 'C. Oduya',
      reason: 'likeness',
      candidates: [{ person: carla, likeness: expect.any(Number) as number }],
      lines: [5],
    },
  ]);
  const answered = preview(text, people([['entry-2', { type: 'person', person: carla.id }]]));
  expect(answered.questions).toEqual([]);
  expect(
    answered.meeting.participants.map(({ person: id, attendance, stays = [] }) => [
      id,
      attendance,
      stays.map(({ from }) => from),
    ]),
  ).toEqual([
    [ines.id, 'present', ['2026-09-22T08:01:00Z', '2026-09-22T08:31:00Z']],
    [bram.id, 'present', []],
    [carla.id, 'present', ['2026-09-22T08:00:00Z']],
  ]);
  expect(preview(text, {}, answered.meeting).meeting).toBe(answered.meeting);
});

test('two meetings in one file: the one of the day is taken, or it is asked which', () => {
  const report = (day: string, name: string) =>
    `Meeting Summary\nTotal Number of Participants\t1\nMeeting Title\tForum\nMeeting Start Time\t${day}/2026, 10:00:00 AM\nMeeting End Time\t${day}/2026, 11:00:00 AM\n\nFull Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n${name}\t${day}/2026, 10:00:00 AM\t${day}/2026, 11:00:00 AM\t1h\t\tPresenter\n`;
  const text = `${report('9/15', 'Bram Osei')}\n${report('9/22', 'Ines Kofler')}`;
  const taken = preview(text);
  expect([taken.kind === 'attendance' && taken.block, taken.questions]).toEqual([1, []]);
  const elsewhere = { ...before, schedule: { date: '2026-09-29', zone: 'Europe/Zurich' } };
  const open = preview(text, {}, elsewhere);
  expect(open.questions.map(({ type }) => type)).toEqual(['block']);
  expect(open.meeting).toBe(elsewhere);
  const chosen = preview(text, { block: 0 }, elsewhere);
  expect(chosen.messages.map(({ code }) => code)).toEqual(['attendance.other-day']);
});

test('a chat: private messages stay out with their number, and the folder of the file gives the day', () => {
  const text = `10:11:23 From Ines Kofler to Everyone:
	Good morning, see https://rivers.example/plan
10:11:40 From C. Oduya to Everyone:
	Replying to "Good morning, see ht..."
	
	Thanks
10:11:45 From Bram Osei to Everyone:
	Reacted to "Thanks" with 👍
10:12:00 From Bram Osei to Ines Kofler(Direct Message):
	Psst
`;
  const into = meeting({ people: [ines, bram] });
  const seen = preview(text, {}, into, '/home/ada/Zoom/2026-09-22 10.00.03 Forum/saved.txt');
  if (seen.kind !== 'chat') throw new Error('it is a chat');
  expect(seen.day).toEqual({ date: '2026-09-22', from: 'path' });
  expect(runs(seen)).toEqual(['1-2 taken', '3-6 taken', '7-8 reaction', '9-10 private']);
  expect(
    seen.chat.map(({ message: { at, person: who, text: said }, effect, line, replyToLine }) => [
      line,
      replyToLine,
      at,
      who,
      said.slice(0, 6),
      effect,
    ]),
  ).toEqual([
    [1, undefined, '2026-09-22T10:11:23.000Z', ines.id, 'Good m', 'added'],
    [3, 1, '2026-09-22T10:11:40.000Z', undefined, 'Thanks', 'added'],
  ]);
  expect(JSON.stringify(seen.meeting)).not.toContain('Psst');
  expect(seen.questions.map((one) => one.type === 'person' && [one.id, one.reason])).toEqual([
    ['name:C. Oduya', 'likeness'],
  ]);
  const answered = preview(
    text,
    people([['name:C. Oduya', { type: 'person', person: carla.id }]]),
    into,
  );
  expect(answered.meeting.people.at(-1)).toEqual({ ...carla, aliases: ['C. Oduya'] });
  expect(answered.meeting.chat?.[1]?.person).toBe(carla.id);
});

test('a transcript: who speaks, and that it has to be said when the recording began', () => {
  const text = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Ines Kofler: Welcome to the forum.

2
00:00:05.000 --> 00:00:06.000
Carla Oduya: Thank you.

left over
`;
  const seen = preview(text);
  if (seen.kind !== 'transcript') throw new Error('it is a transcript');
  expect(runs(seen)).toEqual([
    '1 heading',
    '2 empty',
    '3 heading',
    '4-5 taken',
    '6 empty',
    '7 heading',
    '8-9 taken',
    '10 empty',
    '11 setAside',
  ]);
  expect(seen.names.map(({ name, match }) => [name, match.type])).toEqual([
    ['Ines Kofler', 'person'],
    ['Carla Oduya', 'person'],
  ]);
  expect(seen.questions).toEqual([{ type: 'recordingStart' }]);
  expect(preview(text, { recordingStart: '2026-09-22T08:00:00Z' }).questions).toEqual([]);
});

test('an invitation: people of the group are joined, an answer teaches, other events are set aside', () => {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Forum of rivers',
    'DTSTART:20260922T080000Z',
    'DTEND:20260922T090000Z',
    'ATTENDEE;CN=Carla Oduya;ROLE=CHAIR:mailto:carla@delta.example',
    'ATTENDEE;CN=B. Osei;PARTSTAT=DECLINED:mailto:b@delta.example',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'SUMMARY:Another',
    'DTSTART:20261022T080000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const seen = preview(text);
  expect(runs(seen)).toEqual(['1 heading', '2-9 taken', '10-14 setAside', '15 heading']);
  expect(seen.questions.map((one) => one.type === 'person' && [one.id, one.reason])).toEqual([
    ['invited-8', 'likeness'],
  ]);
  const answered = preview(text, people([['invited-8', { type: 'person', person: bram.id }]]));
  expect(answered.questions).toEqual([]);
  expect(answered.meeting.people.map(({ id, aliases, email }) => [id, aliases, email])).toEqual([
    [ines.id, undefined, 'ines@rivers.example'],
    [bram.id, ['B. Osei'], 'b@delta.example'],
    [carla.id, undefined, undefined],
  ]);
});

test('an agenda: what the meeting has already stays, the rest is put behind it', () => {
  const once = preview('Agenda\n1. Opening (10 min)\n2. Dams\n   a. Upper valley\n', {}, meeting());
  expect([once.kind, runs(once)]).toEqual([
    'agenda',
    ['1 heading', '2 taken', '3 taken', '4 taken'],
  ]);
  const twice = preview(
    'Agenda\n1. Opening\n2. Dams\n   a. Upper valley\n   b. Lower valley\n3. Close',
    {},
    once.meeting,
  );
  expect(
    twice.meeting.agenda.items.map(({ title, level }) => [
      level,
      title.map((inline) => ('text' in inline ? inline.text : '')).join(''),
    ]),
  ).toEqual([
    [0, 'Opening'],
    [0, 'Dams'],
    [1, 'Upper valley'],
    [1, 'Lower valley'],
    [0, 'Close'],
  ]);
});

test('a text without a name is no chat, unless somebody says whose it is', () => {
  expect(() => preview('x', { kind: 'chat' })).toThrow(/says who wrote it/u);
  const taken = preview('x', { kind: 'chat', unknown: 'Somebody' });
  expect(taken.meeting.chat?.map(({ from, text }) => [from, text])).toEqual([['Somebody', 'x']]);
});

test('words in a column are no people before somebody says so, unless they are known', () => {
  const text = 'Kind regards\nCarla Oduya\nTama Rewi\nLia Sorin\n';
  const open = preview(text, { kind: 'attendance' });
  expect(open.questions.map(({ type }) => type)).toEqual(['columns']);
  expect(open.meeting.people.map(({ id }) => id)).toEqual([ines.id, bram.id, carla.id]);
  const said = preview(text, { kind: 'attendance', columns: { name: 0 } });
  expect(said.meeting.people).toHaveLength(6);
});

test.each([
  ['a workbook', 'PK\u0003\u0004\u0014\0\u0006\0', /workbook/u],
  ['a PDF', '%PDF-1.7\n1 0 obj\n', /PDF/u],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0003', /no text/u],
  ['formatted text', '{\\rtf1\\ansi Ana: Hello}', /RTF/u],
])('%s is refused in words, whatever it is said to be', (_what, text, expected) => {
  for (const kind of [undefined, 'attendance', 'chat', 'agenda'] as const) {
    expect(() => preview(text, { kind })).toThrow(expected);
  }
});

test('what is none of these is refused in words, as is a zone that does not exist', () => {
  expect(() => preview('Dear all, it was a pleasure to see you.')).toThrow(/This is neither/u);
  expect(() => preview('1. A\n2. B', { zone: 'Mars/Olympus' })).toThrow(/no time zone/u);
});
