import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { toCopyToSend } from '../../../shared/report/protect/copy-to-send';
import { sampleMeetings } from '../../../shared/samples/samples';
import { arbitraryMeeting } from '../../builders/arbitrary-meeting';
import { groupFacts } from '../../builders/group';
import { meeting as meetingOf } from '../../builders/meeting';
import { openMark, plantSecrets, secretMark } from './plant-secrets';

const made = '2026-03-01T12:00:00Z';

test('a copy to send holds no byte of what is off the record, private, set aside, logged or an address', () => {
  let seen = 0;
  fc.assert(
    fc.property(arbitraryMeeting({ words: 'tidy' }), (meeting) => {
      const text = writeMinutes(toCopyToSend(plantSecrets(meeting), made));
      const found = [...text.matchAll(new RegExp(`${secretMark}(?!Thread)`, 'giu'))];
      expect(found.map(({ index }) => text.slice(Math.max(0, index - 80), index + 80))).toEqual([]);
      if (text.includes(openMark)) seen += 1;
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('a copy to send of any meeting is a file that opens without a remark that the meeting itself does not bring', () => {
  fc.assert(
    fc.property(arbitraryMeeting(), (meeting) => {
      const own = readMinutes(writeMinutes(meeting));
      const copy = readMinutes(writeMinutes(toCopyToSend(meeting, made)));
      expect(copy.ok).toBe(own.ok);
    }),
    { numRuns: 100 },
  );
});

test('a speaker who is not for attribution is nobody in the copy, and all else is as it was', () => {
  const [meeting] = sampleMeetings;
  if (meeting === undefined) throw new Error('there is no sample');
  const [section] = meeting.sections.filter(({ notes }) =>
    notes.some(({ speakers }) => speakers?.[0]?.type === 'person'),
  );
  const spoken = section?.notes.find(({ speakers }) => speakers?.[0]?.type === 'person');
  if (section === undefined || spoken === undefined) throw new Error('nobody speaks in it');
  const mark = (notForAttribution: boolean) => ({
    ...meeting,
    sections: meeting.sections.map((one) =>
      one.id === section.id
        ? {
            ...one,
            notes: one.notes.map((note) =>
              note.id === spoken.id && notForAttribution
                ? { ...note, notForAttribution: true as const }
                : note,
            ),
          }
        : one,
    ),
  });
  const find = (asked: ReturnType<typeof mark>) =>
    toCopyToSend(asked, made)
      .sections.flatMap(({ notes }) => notes)
      .find(({ id }) => id === spoken.id);
  expect(find(mark(false))?.speakers).toEqual(spoken.speakers);
  expect(find(mark(true))?.speakers?.some(({ type }) => type === 'person') ?? false).toBe(false);
});

test('the group’s own words stay behind, since words of what is withheld can be among them', () => {
  const facts = groupFacts({ words: ['Confidentialia'] });
  const copy = toCopyToSend(meetingOf({ group: facts }), made);
  expect(copy.group).toEqual(groupFacts());
});
