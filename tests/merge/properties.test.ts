import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { meetingSchema } from '../../shared/domain/meeting';
import { checkMeetingReferences } from '../../shared/format/check-references';
import { listNotes } from '../../shared/format/map-notes';
import { stampRevisions } from '../../shared/format/stamp-revisions';
import { isSame } from '../../shared/merge/is-same';
import { mergeMeetings } from '../../shared/merge/merge-meetings';
import { isNothing } from '../../shared/merge/merge-report';
import { wordingOf } from '../../shared/merge/wordings';
import { arbitraryMeeting } from '../builders/arbitrary-meeting';
import { applyEdit, edits } from './edit-meeting';
import type { Edit } from './edit-meeting';

const start = '2030-03-25T13:00:00Z';

/** A copy after a rapporteur's edits, saved as the app saves it. */
function edit(base: Meeting, changes: readonly Edit[], name: string, at: string): Meeting {
  const edited = changes.reduce(
    (meeting, change, index) => applyEdit(meeting, change, `${name}${index}`),
    base,
  );
  return stampRevisions(base, { ...edited, modified: at }, at);
}

/** Two copies of one meeting, each edited on its own. */
const copies = fc
  .tuple(arbitraryMeeting({ words: 'tidy' }), edits, edits)
  .map(([any, left, right]) => {
    const checked = checkMeetingReferences({ ...any, modified: start });
    const base = stampRevisions(undefined, checked.content, start);
    return {
      base,
      a: edit(base, left, 'anna', '2030-03-25T14:00:00Z'),
      b: edit(base, right, 'ben', '2030-03-25T15:00:00Z'),
    };
  });

/** What is compared of a merged meeting; who saved last is not. */
function notesOf(meeting: Meeting) {
  return new Map(listNotes(meeting).map((note) => [note.id, wordingOf(note)]));
}

/** The words that a copy has of its own: notes whose wording the base does not have, titles, the meeting's name. */
function ownWords(copy: Meeting, base: Meeting): readonly string[] {
  const said = JSON.stringify(base);
  const text = JSON.stringify(copy);
  return [...text.matchAll(/(?:words of|new by|title of|meeting of) (?:anna|ben)\d+/gu)]
    .map(([words]) => words)
    .filter((words) => !said.includes(words));
}

const runs = { numRuns: 40 };

describe('merging two copies of a meeting', { timeout: 30_000 }, () => {
  test('gives the meeting itself where both are the same', () => {
    fc.assert(
      fc.property(arbitraryMeeting(), (meeting) => {
        const { meeting: merged, report } = mergeMeetings(meeting, structuredClone(meeting));
        expect(merged).toEqual(meeting);
        expect(isNothing(report.fromTheirs) && isNothing(report.fromOurs)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  for (const known of [true, false]) {
    const how = known ? 'with the state they come from' : 'by revisions and tombstones alone';

    test(`does not depend on which is called ours, ${how}`, () => {
      fc.assert(
        fc.property(copies, ({ a, b, base }) => {
          const old = known ? base : undefined;
          expect(mergeMeetings(a, b, old).meeting).toEqual(mergeMeetings(b, a, old).meeting);
        }),
        runs,
      );
    });

    test(`loses no words of either, ${how}`, () => {
      fc.assert(
        fc.property(copies, ({ a, b, base }) => {
          const merged = JSON.stringify(mergeMeetings(a, b, known ? base : undefined).meeting);
          const lost = [...ownWords(a, base), ...ownWords(b, base)].filter(
            (words) => !merged.includes(words),
          );
          expect(lost).toEqual([]);
        }),
        runs,
      );
    });

    test(`brings back nothing that one deleted and the other left alone, ${how}`, () => {
      fc.assert(
        fc.property(copies, ({ a, b, base }) => {
          const merged = notesOf(mergeMeetings(a, b, known ? base : undefined).meeting);
          const [inA, inB] = [notesOf(a), notesOf(b)];
          const back = [...notesOf(base)].filter(([id, words]) => {
            const deleted = !inA.has(id) || !inB.has(id);
            const left = inA.get(id) ?? inB.get(id) ?? words;
            return deleted && isSame(left, words) && merged.has(id);
          });
          expect(back).toEqual([]);
        }),
        runs,
      );
    });

    test(`gives a meeting that can be saved and read without a repair, ${how}`, () => {
      fc.assert(
        fc.property(copies, ({ a, b, base }) => {
          const { meeting } = mergeMeetings(a, b, known ? base : undefined);
          expect(meetingSchema.safeParse(meeting).error?.issues).toBeUndefined();
          const problems = checkMeetingReferences(meeting).messages;
          const before = [a, b].flatMap((copy) => checkMeetingReferences(copy).messages);
          const codes = new Set(before.map(({ code }) => code));
          expect(problems.filter(({ code }) => !codes.has(code))).toEqual([]);
        }),
        runs,
      );
    });

    test(`adds nothing when it is done again, ${how}`, () => {
      fc.assert(
        fc.property(copies, ({ a, b, base }) => {
          const old = known ? base : undefined;
          const once = mergeMeetings(a, b, old).meeting;
          expect(mergeMeetings(once, b, old, 'ours').meeting).toEqual(once);
          expect(mergeMeetings(once, a, old, 'ours').meeting).toEqual(once);
          expect(mergeMeetings(b, once, old, 'theirs').meeting).toEqual(once);
        }),
        runs,
      );
    });
  }

  test('a window that takes in the merged meeting has the same as the other side', () => {
    fc.assert(
      fc.property(copies, ({ a, b, base }) => {
        const there = mergeMeetings(a, b, base, 'ours').meeting;
        const here = mergeMeetings(a, there, a, 'ours').meeting;
        const back = mergeMeetings(here, there, a, 'ours').meeting;
        expect(isNothing(mergeMeetings(here, back).report.fromTheirs)).toBe(true);
        expect(isNothing(mergeMeetings(there, back).report.fromTheirs)).toBe(true);
      }),
      runs,
    );
  });
});
