import { expect, test } from 'vitest';
import { importTranscript } from '../../shared/acts/import-transcript';
import type { TranscriptAnswers } from '../../shared/acts/import-transcript';
import { whoSpokeNear, whoSpokeNearNote } from '../../shared/acts/transcript-near';
import { alignTranscript } from '../../shared/acts/transcript-time';
import type { Meeting } from '../../shared/domain/meeting';
import { readTranscript } from '../../shared/importers/transcript/read-transcript';
import { note } from '../builders/notes';
import { place, september } from './chat-telling';

const cues = [
  '00:00:01.000 --> 00:00:04.000\nAna Novak: Good morning',
  '00:00:05.000 --> 00:00:06.000\nAna Novak: and welcome',
  '00:10:00.000 --> 00:10:05.000\nLi Wei: I support the draft',
];

function into(meeting: Meeting, more: readonly string[] = cues, answers: TranscriptAnswers = {}) {
  const read = readTranscript(`WEBVTT\n\n${more.join('\n\n')}`);
  if (!read.ok) throw new Error('the sample is a transcript');
  const personOf = (name: string) => (name === 'Li Wei' ? 'p-li' : undefined);
  return importTranscript(meeting, read.value, answers, place({ personOf }));
}

const recorded = { recordings: [{ id: 'rec-1', start: '2026-09-23T09:00:00Z', parts: [] }] };

/** Hours, speaker and words of the turns. */
function turns(list: ReturnType<typeof whoSpokeNear>): readonly string[] {
  return list.map(({ from, to, speaker, person, text }) =>
    [from.slice(11, 19), to.slice(11, 19), speaker ?? '-', person ?? '-', text].join(' | '),
  );
}

test('a transcript is laid by the start of the recording, and its speakers are matched', () => {
  const result = into(september(recorded));
  expect(result).toMatchObject({ added: 3, known: 0, strangers: ['Ana Novak'], isAligned: true });
  expect(turns(whoSpokeNear(result.meeting, '2026-09-23T09:00:10Z'))).toEqual([
    '09:00:01 | 09:00:06 | Ana Novak | - | Good morning and welcome',
  ]);
  expect(turns(whoSpokeNear(result.meeting, '2026-09-23T09:11:00Z'))).toEqual([
    '09:10:00 | 09:10:05 | Li Wei | p-li | I support the draft',
  ]);
});

test('the time of a note finds who spoke', () => {
  const told = { ...note('Li supported the draft'), begun: '2026-09-23T09:10:20Z' };
  const { meeting } = into(september({ ...recorded, opening: [told] }));
  expect(turns(whoSpokeNearNote(meeting, told.id))).toHaveLength(1);
  expect(whoSpokeNearNote(meeting, 'note-of-nobody')).toEqual([]);
});

test('without a start it is laid by one matched moment, pauses of the recording counted', () => {
  const pauses = [{ at: 300, seconds: 60 }];
  const { meeting, isAligned, transcript } = into(
    september({ recordings: [{ id: 'rec-1', parts: [], pauses }] }),
  );
  expect(isAligned).toBe(false);
  expect(whoSpokeNear(meeting, '2026-09-23T09:00:00Z')).toEqual([]);
  const last = meeting.transcripts?.[0]?.cues.at(-1)?.id ?? '';
  const laid = alignTranscript(meeting, transcript, last, '2026-09-23T09:11:00Z');
  expect(laid.transcripts?.[0]?.start).toBe('2026-09-23T09:00:00.000Z');
  expect(turns(whoSpokeNear(laid, '2026-09-23T09:11:30Z'))).toEqual([
    '09:11:00 | 09:11:05 | Li Wei | p-li | I support the draft',
  ]);
  expect(alignTranscript(meeting, transcript, 'cue-of-nobody', '2026-09-23T09:11:00Z')).toBe(
    meeting,
  );
});

test('the same transcript once more changes nothing, a longer one adds to it', () => {
  const { meeting } = into(september(recorded), cues.slice(0, 2));
  expect(into(meeting, cues.slice(0, 2)).meeting).toBe(meeting);
  const result = into(meeting);
  expect(result).toMatchObject({ added: 1, known: 2 });
  expect(result.meeting.transcripts?.map((one) => one.cues.length)).toEqual([3]);
});

test('captions with hours of the day are laid by the day and zone of the meeting', () => {
  const read = readTranscript('[Ana Novak] 11:00:05\nGood morning');
  if (!read.ok) throw new Error('the sample is a transcript');
  const schedule = { date: '2026-09-23', zone: 'Europe/Zurich' };
  const { meeting } = importTranscript(september({ schedule }), read.value, {}, place());
  expect(turns(whoSpokeNear(meeting, '2026-09-23T09:00:10Z'))).toEqual([
    '09:00:05 | 09:00:05 | Ana Novak | - | Good morning',
  ]);
});
