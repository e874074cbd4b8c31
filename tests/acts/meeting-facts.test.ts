import { expect, test } from 'vitest';
import { putFacts, readFacts } from '../../shared/acts/meeting-facts';
import { createIdSource } from '../../shared/base/ids';
import { sampleMeetings } from '../../shared/samples/samples';

const createId = createIdSource((count) => new Uint8Array(count).fill(7));
const meeting = sampleMeetings.at(-1);
if (meeting === undefined) throw new Error('there is no sample');

test('putting back the facts as they were read changes nothing', () => {
  for (const sample of sampleMeetings) {
    expect(putFacts(sample, readFacts(sample, 'UTC'), createId)).toEqual(sample);
  }
});

test('a changed hour moves the begin and leaves all else as it was', () => {
  const facts = readFacts(meeting, 'UTC');
  const next = putFacts(
    meeting,
    { ...facts, zone: 'UTC', date: '2026-05-04', began: '10:30', ended: '00:15' },
    createId,
  );
  expect(next.held?.started).toBe('2026-05-04T10:30:00.000Z');
  expect(next.held?.ended).toBe('2026-05-05T00:15:00.000Z');
  expect(next.sections).toBe(meeting.sections);
});

test('facts that are taken away are gone, with the hours that stood on a day', () => {
  const bare = putFacts(meeting, { zone: 'UTC', language: 'fr' }, createId);
  expect(Object.keys(bare)).not.toContain('schedule');
  expect(Object.keys(bare)).not.toContain('title');
  expect(bare.language).toBe('fr');
  expect(readFacts(bare, 'UTC').date).toBeUndefined();
});

test('a recording begins with its link, and keeps its further parts', () => {
  const base = {
    ...meeting,
    recordings: [
      { id: 'r', parts: [{ link: 'https://a.example/1' }, { link: 'https://a.example/2' }] },
    ],
  };
  const next = putFacts(
    base,
    {
      ...readFacts(base, 'UTC'),
      recordingLink: 'https://b.example/',
      recordingAccess: 'Members only.',
    },
    createId,
  );
  expect(next.recordings).toEqual([
    {
      id: 'r',
      parts: [{ link: 'https://b.example/' }, { link: 'https://a.example/2' }],
      access: 'Members only.',
    },
  ]);
});
