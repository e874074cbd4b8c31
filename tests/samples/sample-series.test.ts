import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';
import { sampleGroup, sampleMeetings } from '../../shared/samples/samples';
import { notesOf, wordsOf } from './walk';

const openActions = (meeting: Meeting): readonly string[] => [
  ...(meeting.mattersArising ?? [])
    .filter(({ reported }) => reported?.status === 'open' || reported?.status === 'inProgress')
    .map(({ source }) => source.note),
  ...notesOf(meeting)
    .filter(({ meaning }) => meaning.kind === 'action')
    .map(({ id }) => id),
];

const pairs = sampleMeetings
  .slice(1)
  .map((meeting, index): [string, Meeting | undefined, Meeting] => [
    meeting.id,
    sampleMeetings[index],
    meeting,
  ]);

describe('the series of the sample', () => {
  test('counts its meetings one by one, all on Wednesdays', () => {
    expect(sampleMeetings.map(({ seat }) => seat?.ordinal)).toStrictEqual([7, 8, 9]);
    const days = sampleMeetings.map(({ schedule }) =>
      new Date(`${schedule?.date ?? ''}T00:00:00Z`).getUTCDay(),
    );
    expect(days).toStrictEqual([3, 3, 3]);
  });

  test('keeps its hour in Vienna over the clock change, and so moves in UTC', () => {
    const [series] = sampleGroup.facts.series;
    const rule = series?.hour;
    const hours = sampleMeetings.map(({ schedule }) =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: rule?.type === 'zone' ? rule.zone : 'UTC',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(`${schedule?.date ?? ''}T${schedule?.start ?? ''}:00Z`)),
    );
    expect(rule).toMatchObject({ type: 'zone', start: '15:00' });
    expect(hours).toStrictEqual(['15:00', '15:00', '15:00']);
    expect(sampleMeetings.map(({ schedule }) => schedule?.start)).toStrictEqual([
      '14:00',
      '13:00',
      '13:00',
    ]);
  });

  test('has between 14 and 25 people present at each meeting', () => {
    const present = sampleMeetings.map(
      ({ participants }) =>
        participants.filter(({ attendance }) => attendance === 'present').length,
    );
    expect(present).toStrictEqual([20, 21, 18]);
  });

  test('writes each name of a weekday before its own date', () => {
    const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const months: Readonly<Record<string, string>> = { May: '05', June: '06', October: '10' };
    const texts = sampleMeetings.flatMap(notesOf).map((note) => JSON.stringify(note));
    const found = texts.flatMap((text) => [
      ...text.matchAll(/([A-Z][a-z]+day),? (\d{1,2}) (May|June|October)/g),
    ]);
    expect(found.length).toBeGreaterThan(6);
    for (const [words, weekday, day, month] of found) {
      const date = `2026-${months[month ?? ''] ?? ''}-${(day ?? '').padStart(2, '0')}`;
      expect([words, weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]]).toStrictEqual([
        words,
        weekday,
      ]);
    }
  });
});

describe.each(pairs)('the step to %s', (_id, previous, meeting) => {
  test('takes place when the meeting before announced it', () => {
    expect(previous?.nextMeetings?.[0]?.when).toStrictEqual(meeting.schedule);
  });

  test('takes up the report of the meeting before', () => {
    expect(meeting.previousMinutes).toMatchObject({
      meeting: previous?.id,
      ordinal: previous?.seat?.ordinal,
    });
  });

  test('takes up every action that was open, in its words, and reports on it', () => {
    const matters = meeting.mattersArising ?? [];
    const before = previous === undefined ? [] : openActions(previous);
    expect(matters.map(({ source }) => source.note).toSorted()).toStrictEqual(before.toSorted());
    const notes: readonly Note[] = sampleMeetings.flatMap(notesOf);
    for (const { source, wording, reported } of matters) {
      expect(notes.filter(({ id }) => id === source.note).map(wordsOf)).toStrictEqual([wording]);
      expect(reported).toBeDefined();
    }
  });
});
