import { expect, test } from 'vitest';
import { importAttendance } from '../../shared/acts/import-attendance';
import { createCountingIdSource } from '../../shared/base/ids';
import { diffMeetings } from '../../shared/domain/changes/diff-meetings';
import { meetingSchema } from '../../shared/domain/meeting';
import type { Meeting } from '../../shared/domain/meeting';
import type { AttendanceAnswer } from '../../shared/importers/attendance/plan-attendance';
import { planAttendance } from '../../shared/importers/attendance/plan-attendance';
import { previewAttendance } from '../../shared/importers/attendance/preview-attendance';
import type { AttendancePreview } from '../../shared/importers/attendance/preview-attendance';
import { meeting } from '../builders/meeting';
import { participant, person } from '../builders/people';
import { group } from '../builders/group';
import { readFixture } from '../importers/attendance/outline';

const ines = person('Ines', 'Kofler', { email: 'ines@rivers.example' });
const bram = person('Bram', 'Osei');
const lia = person('Lia', 'Sorin');
const carla = person('Carla', 'Oduya');

const before: Meeting = meeting({
  modality: 'hybrid',
  people: [ines, bram, lia],
  attending: [
    participant(ines, { stays: [{ from: '2026-09-22T10:02:00Z' }] }),
    participant(bram, { attendance: 'expected' }),
    participant(lia, { attendance: 'apologies' }),
  ],
});

const file = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ines Kofler,ines@rivers.example,09/22/2026 10:01:00 AM,09/22/2026 10:59:00 AM,58,No
OSEI Bram (External),,09/22/2026 10:05:00 AM,09/22/2026 10:20:00 AM,15,Yes
Bram Osei's iPad,,09/22/2026 10:15:00 AM,09/22/2026 10:40:00 AM,25,Yes
C. Oduya,carla@home.example,09/22/2026 10:00:00 AM,09/22/2026 10:30:00 AM,30,Yes
Tama REWI (Coast Guard),,09/22/2026 10:00:00 AM,09/22/2026 10:30:00 AM,30,Yes
iPhone,,09/22/2026 10:00:00 AM,09/22/2026 10:01:00 AM,1,Yes
`;

function preview(into: Meeting): AttendancePreview {
  const read = readFixture(file);
  if (!read.ok) throw new Error(read.messages[0]?.text);
  return previewAttendance(
    read.value.meetings[0]?.people ?? [],
    into,
    group({ people: [ines, carla] }),
  );
}

test('the preview says what will be added, changed, asked and left', () => {
  const seen = preview(before);
  expect(
    seen.entries.map(({ person: { name }, proposal }) => [
      name,
      proposal.type,
      proposal.type === 'matched'
        ? `${proposal.effect} by ${proposal.reason}`
        : proposal.type === 'question'
          ? proposal.reason
          : '',
    ]),
  ).toEqual([
    ['Ines Kofler', 'matched', 'changed by email'],
    ['OSEI Bram (External)', 'matched', 'added by name'],
    ["Bram Osei's iPad", 'matched', 'changed by name'],
    ['C. Oduya', 'question', 'likeness'],
    ['Tama REWI (Coast Guard)', 'new', ''],
    ['iPhone', 'question', 'noName'],
  ]);
  expect(seen.notInFile).toEqual([lia.id]);
});

const answers = new Map<string, AttendanceAnswer>([
  ['entry-4', { type: 'person', person: carla.id }],
  ['entry-6', { type: 'sameAs', entry: 'entry-5' }],
]);

const after = importAttendance(
  before,
  planAttendance(preview(before), answers),
  createCountingIdSource(),
);

test('an accepted file is one change: people present with all their stays, the others as they were', () => {
  expect(meetingSchema.safeParse(after).error).toBeUndefined();
  expect(Object.keys(diffMeetings(before, after)?.facts ?? {})).toEqual(['people', 'participants']);
  expect(
    after.participants.map(({ person: id, attendance, stays, mode }) => [
      id,
      attendance,
      mode,
      (stays ?? [])
        .map(({ from, to }) => `${from.slice(11, 16)}-${to?.slice(11, 16) ?? ''}`)
        .join(' '),
    ]),
  ).toEqual([
    [ines.id, 'present', 'remote', '10:01-10:59'],
    [bram.id, 'present', 'remote', '10:05-10:40'],
    [lia.id, 'apologies', undefined, ''],
    [carla.id, 'present', 'remote', '10:00-10:30'],
    ['person-1', 'present', 'remote', '10:00-10:30'],
  ]);
  expect(after.people.find(({ id }) => id === 'person-1')).toEqual({
    id: 'person-1',
    given: 'Tama',
    surname: 'Rewi',
    affiliation: 'Coast Guard',
  });
});

test('an answer teaches a name and an address, so that the next file asks less', () => {
  expect(after.people.find(({ id }) => id === carla.id)).toEqual({
    ...carla,
    email: 'carla@home.example',
    aliases: ['C. Oduya'],
  });
  expect(preview(after).entries.map(({ proposal }) => proposal.type)).toEqual([
    'matched',
    'matched',
    'matched',
    'matched',
    'matched',
    'question',
  ]);
});

test('the same file once more changes nothing', () => {
  const again = importAttendance(
    after,
    planAttendance(preview(after), new Map()),
    createCountingIdSource(),
  );
  expect(again).toEqual(after);
});
