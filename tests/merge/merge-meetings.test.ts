import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import type { Participant } from '../../shared/domain/participant';
import { listNotes, mapNotes } from '../../shared/format/map-notes';
import { readMinutes, writeMinutes } from '../../shared/format/minutes';
import { hashNote } from '../../shared/format/note-hash';
import { stampRevisions } from '../../shared/format/stamp-revisions';
import { decideWording } from '../../shared/merge/decide-wording';
import { mergeMeetings } from '../../shared/merge/merge-meetings';
import { meeting, section } from '../builders/meeting';
import { note } from '../builders/notes';

const at = '2030-03-25T15:40:00Z';
const base = stampRevisions(
  undefined,
  meeting({ sections: [section('Reports', note('One.'), note('Two.'))] }),
  at,
);
const first = listNotes(base)[0]!;

/** A copy as saved after a change. */
function copy(change: (of: Meeting) => Meeting): Meeting {
  return stampRevisions(base, change(base), at);
}

function saying(words: string): Meeting {
  return copy((of) => ({
    ...of,
    sections: of.sections.map((one) => ({
      ...one,
      notes: one.notes.map((two) =>
        two.id === first.id ? { ...two, content: [{ type: 'text' as const, text: words }] } : two,
      ),
    })),
  }));
}

const without = copy((of) => ({
  ...of,
  sections: of.sections.map((one) => ({
    ...one,
    notes: one.notes.filter(({ id }) => id !== first.id),
  })),
}));

/** What each note says, its other wordings behind it. */
function words(of: Meeting): readonly string[] {
  const say = (content: readonly object[]) =>
    content.map((piece) => ('text' in piece ? String(piece.text) : '')).join('');
  return listNotes(of).map(({ content, alternatives = [] }) =>
    [
      say(content),
      ...alternatives.map((one) => (one.type === 'deleted' ? '(deleted)' : say(one.note.content))),
    ].join(' | '),
  );
}

describe('a note that two copies changed', () => {
  const { meeting: merged, report } = mergeMeetings(saying('Anna.'), saying('Ben.'), base, 'ours');

  test('keeps both wordings and is counted', () => {
    expect([words(merged), report.undecided]).toEqual([['Anna. | Ben.', 'Two.'], [first.id]]);
  });

  test.each([
    ['this', ['Anna.', 'Two.']],
    ['other', ['Ben.', 'Two.']],
    ['both', ['Anna.', 'Ben.', 'Two.']],
  ] as const)('is decided by keeping %s', (decision, left) => {
    const decided = decideWording(merged, first.id, decision, () => 'note-new');
    expect(words(decided)).toEqual(left);
  });

  test('stays decided when a copy that was not told is merged again', () => {
    const decided = decideWording(merged, first.id, 'other', () => 'note-new');
    const saved = stampRevisions(merged, decided, at);
    expect(words(mergeMeetings(saved, saying('Anna.')).meeting)).toEqual(['Ben.', 'Two.']);
  });

  test('is merged without a question where words and kind do not touch', () => {
    const asked = copy((of) => ({
      ...of,
      sections: of.sections.map((one) => ({
        ...one,
        notes: one.notes.map((two) => ({ ...two, meaning: { kind: 'question' as const } })),
      })),
    }));
    const { meeting: both } = mergeMeetings(saying('Anna.'), asked, base);
    expect(listNotes(both).map(({ meaning }) => meaning.kind)).toEqual(['question', 'question']);
    expect(words(both)).toEqual(['Anna.', 'Two.']);
  });
});

describe('a note that one copy deleted', () => {
  test('is gone where the other left it alone', () => {
    expect(words(mergeMeetings(without, base).meeting)).toEqual(['Two.']);
  });

  test('stays where the other changed it, marked as deleted elsewhere', () => {
    const { meeting: merged } = mergeMeetings(without, saying('Ben.'));
    expect(words(merged)).toEqual(['Ben. | (deleted)', 'Two.']);
    const gone = decideWording(merged, first.id, 'other', () => 'note-new');
    expect(words(gone)).toEqual(['Two.']);
  });
});

describe('facts beside the notes', () => {
  const ann = { id: 'person-ann', surname: 'Lee', given: 'Ann', email: 'ann@example.org' };
  const present = (person: string, more: Partial<Participant> = {}): Participant => ({
    id: `at-${person}`,
    person,
    attendance: 'expected',
    roles: [],
    ...more,
  });

  test('one person is known by e-mail under two ids, never by name alone', () => {
    const ours = copy((of) => ({ ...of, people: [ann], participants: [present('person-ann')] }));
    const theirs = copy((of) => ({
      ...of,
      people: [
        { ...ann, id: 'person-other', email: 'ANN@example.org' },
        { id: 'person-namesake', surname: 'Lee', given: 'Ann' },
      ],
      participants: [
        present('person-other', {
          attendance: 'present',
          stays: [{ from: '2030-03-25T14:02:00Z', to: '2030-03-25T15:00:00Z' }],
        }),
      ],
    }));
    const { meeting: merged } = mergeMeetings(ours, theirs, undefined, 'ours');
    expect([
      merged.people.map(({ id }) => id),
      merged.participants.map(({ person, attendance, stays }) => [person, attendance, stays]),
    ]).toEqual([
      ['person-ann', 'person-namesake'],
      [['person-ann', 'present', [{ from: '2030-03-25T14:02:00Z', to: '2030-03-25T15:00:00Z' }]]],
    ]);
  });

  test('the same chat message of two moderators is one, with what was done further', () => {
    const message = { from: 'Ben', text: 'Which budget?', at: '2030-03-25T14:10:05Z' };
    const ours = copy((of) => ({
      ...of,
      chat: [{ id: 'chat-a', ...message, handling: 'queued' as const }],
    }));
    const theirs = copy((of) => ({
      ...of,
      chat: [
        { id: 'chat-b', ...message, handling: 'readOut' as const },
        { id: 'chat-c', from: 'Ann', text: 'Thanks', handling: 'new' as const, replyTo: 'chat-b' },
      ],
    }));
    expect(mergeMeetings(ours, theirs, undefined, 'ours').meeting.chat).toMatchObject([
      { id: 'chat-a', handling: 'readOut' },
      { id: 'chat-c', replyTo: 'chat-a' },
    ]);
  });

  test('of two titles one stands and the other is a private note, once', () => {
    const ours = copy((of) => ({ ...of, title: 'Spring' }));
    const theirs = copy((of) => ({ ...of, title: 'Easter' }));
    const once = mergeMeetings(ours, theirs, undefined, 'ours').meeting;
    const twice = mergeMeetings(once, theirs, undefined, 'ours').meeting;
    expect([once.title, once.opening.privateNotes?.map(({ text }) => text), twice]).toEqual([
      'Spring',
      ['Another copy of this meeting says “Easter” (title); kept was “Spring”.'],
      once,
    ]);
  });

  test('notes of two rapporteurs at one place stand by the time when they were begun', () => {
    const adding = (id: string, begun: string) =>
      copy((of) => ({
        ...of,
        closing: { notes: [{ ...note(id), id, begun }] },
      }));
    const merged = mergeMeetings(
      adding('late', '2030-03-25T14:30:00Z'),
      adding('early', '2030-03-25T14:20:00Z'),
      base,
      'ours',
    ).meeting;
    expect(merged.closing.notes.map(({ id }) => id)).toEqual(['early', 'late']);
  });
});

describe('a note with as many earlier revisions as a note remembers', () => {
  const old = (of: Meeting, start: number): Meeting =>
    mapNotes(of, (one) =>
      one.id === first.id
        ? {
            ...one,
            revision: {
              hash: (start - 1).toString(16).padStart(16, '0'),
              from: Array.from({ length: 64 }, (_, index) =>
                (start + index).toString(16).padStart(16, '0'),
              ),
            },
          }
        : one,
    );
  // Typed since the last save, so that their revisions are yet to be counted.
  const { meeting: merged } = mergeMeetings(
    old(saying('Anna.'), 101),
    old(saying('Ben.'), 201),
    undefined,
    'ours',
  );
  const from = listNotes(merged).find(({ id }) => id === first.id)?.revision?.from ?? [];

  test('is merged to one that can be written', () => {
    const written = readMinutes(Buffer.from(writeMinutes(merged)));
    expect([written.ok, from.length]).toEqual([true, 64]);
  });

  test('remembers the newest revisions of both copies', () => {
    const numbers = from.map((hash) => Number.parseInt(hash, 16));
    expect([numbers.includes(120), numbers.includes(220)]).toEqual([true, true]);
  });

  test('typed in one copy alone since the last save, can be written as well', () => {
    const from64 = Array.from({ length: 64 }, (_, index) => index.toString(16).padStart(16, '0'));
    const saved = mapNotes(base, (one) =>
      one.id === first.id
        ? { ...one, revision: { hash: hashNote(one, from64[0]), from: from64 } }
        : one,
    );
    const typed = mapNotes(saved, (one) =>
      one.id === first.id ? { ...one, content: [{ type: 'text', text: 'Anna.' }] } : one,
    );
    const both = mergeMeetings(typed, saved, undefined, 'ours').meeting;
    expect([words(both), readMinutes(Buffer.from(writeMinutes(both))).ok]).toEqual([
      ['Anna.', 'Two.'],
      true,
    ]);
  });
});
