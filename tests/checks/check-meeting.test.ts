import { expect, test } from 'vitest';
import { checkMeeting } from '../../shared/checks/check-meeting';
import type { OtherMeeting } from '../../shared/checks/check-subject';
import { rules } from '../../shared/checks/rules';
import type { RuleId } from '../../shared/checks/rules';
import type { Meeting } from '../../shared/domain/meeting';
import { findingWords } from '../../shared/i18n/finding-words';
import { createFormats } from '../../shared/i18n/formats';
import { createTranslate } from '../../shared/i18n/translate';
import { cleanMeeting as meeting, person, plantedNotes, said, withNotes } from './planted-notes';

const inNotes = Object.fromEntries(
  Object.entries(plantedNotes).map(([rule, notes]) => [rule, withNotes(...notes)]),
) as Readonly<Record<keyof typeof plantedNotes, Meeting>>;

/** One fault a rule: the meeting with it. */
const faults: Readonly<Record<RuleId, Meeting>> = {
  ...inNotes,
  twoWordings: withNotes(
    said('Agreed.', { alternatives: [{ id: 'other', from: 'copy', type: 'deleted' }] } as never),
  ),
  samePersonTwice: {
    ...meeting,
    people: [...meeting.people, { ...person, id: 'twin' }],
  },
  nextMeetingHour: {
    ...meeting,
    nextMeetings: [{ id: 'next', when: { date: '2001-01-01', zone: 'UTC' } }],
  },
  ordinalDoesNotFollow: {
    ...meeting,
    ...(meeting.seat === undefined ? {} : { seat: { ...meeting.seat, ordinal: 12 } }),
    previousMinutes: { adopted: 'asTheyStand', ordinal: 7 },
  },
  itemWithoutNotes: {
    ...meeting,
    agenda: {
      ...meeting.agenda,
      items: [
        ...meeting.agenda.items,
        {
          id: 'bare',
          title: [{ type: 'text', text: 'Bare' }],
          level: 0,
          label: { type: 'auto' },
          state: 'done',
        },
      ],
    },
    sections: [
      ...meeting.sections,
      { id: 'bare-section', items: ['bare'], label: { type: 'auto' }, notes: [] },
    ],
  },
  unusedLog: {
    ...meeting,
    log: { frozen: meeting.created, entries: [{ id: 'line', note: said('x'), state: 'unused' }] },
  },
  chatWaiting: {
    ...meeting,
    chat: [{ id: 'message', from: 'A', text: 'Why?', handling: 'queued' }],
  },
  frozenOrder: {
    ...withNotes(said('first', { id: 'p-1' }), said('second', { id: 'p-2' })),
    frozenNumbers: {
      at: meeting.created,
      style: 'numbered',
      paragraphs: ['p-2', 'p-1'].map((id, index) => ({
        id,
        label: { type: 'set', text: `${index + 1}.`, then: 'continue' },
      })),
    },
  },
  brokenReference: withNotes(
    said('', {
      content: [
        { type: 'text', text: 'See ' },
        { type: 'reference', to: { type: 'annex', id: 'gone' }, form: 'label' },
      ],
    }),
  ),
  imageWithoutAlternative: withNotes(
    said('A gauge', { shape: { type: 'image', image: { asset: 'none', alternative: '' } } }),
  ),
};

/** What is found in a meeting that is not found without the fault. */
const found = (one: Meeting, others?: readonly OtherMeeting[]) =>
  checkMeeting(one, others).map(({ rule }) => rule);

test('a finished sample has nothing to look at', () => {
  expect(found(meeting)).toEqual([]);
});

test.each(Object.keys(rules) as RuleId[])(
  '%s finds the fault planted for it, and no other rule does',
  (rule) => {
    expect(found(faults[rule])).toEqual([rule]);
  },
);

test('what can be mended is mended by the fix, and nothing else is found after it', () => {
  const fixed = (Object.keys(rules) as RuleId[]).flatMap((rule) => {
    const [finding] = checkMeeting(faults[rule]);
    if (finding?.fix === undefined) return [];
    expect({ rule, left: found(finding.fix(faults[rule])) }).toEqual({ rule, left: [] });
    return [rule];
  });
  expect(fixed).toEqual([
    'speakerNotPresent',
    'nameSpelling',
    'speechWithoutVerb',
    'weekdayDisagrees',
    'ordinalDoesNotFollow',
    'overwrittenField',
    'headingOrder',
  ]);
});

test('a dismissed finding keeps its reason, and comes back when the matter changes', () => {
  const before = faults.placeholderLeft;
  const [finding] = checkMeeting(before);
  const dismissed = {
    ...before,
    dismissed: [{ finding: finding?.key ?? '', reason: 'The venue is announced later.' }],
  };
  expect(checkMeeting(dismissed)[0]?.dismissed).toBe('The venue is announced later.');
  const changed = { ...dismissed, sections: withNotes(said('The venue is TBD.')).sections };
  expect(checkMeeting(changed)[0]?.dismissed).toBeUndefined();
});

test('a number that another meeting of the series has is found', () => {
  const { seat, group } = meeting;
  const series = group?.series.find(({ id }) => id === seat?.series)?.name;
  const twin = { id: 'other', series, cycle: seat?.cycle?.name, ordinal: seat?.ordinal };
  expect(found(meeting, [twin])).toEqual(['ordinalDoesNotFollow']);
});

test.each([
  ['The meeting is on Tuesday 5 May 2026 at 2 p.m. UTC (16:00 CEST).', []],
  ['It was Monday, May 4, 2026.', []],
  ['It was Tuesday, May 4, 2026.', ['weekdayDisagrees']],
  ['La réunion aura lieu le mardi 5 mai 2026.', []],
  ['La réunion aura lieu le lundi 5 mai 2026.', ['weekdayDisagrees']],
  ['From 14:00 UTC / 15:00 BST on.', []],
  ['From 9 a.m. EST (2 p.m. UTC) on.', []],
  ['From 9 a.m. EST (3 p.m. UTC) on.', ['hoursDisagree']],
  ['From 23:00 UTC, 08:00 JST on.', []],
  ['Why? Nobody knew!', []],
  ['What??', ['placeholderLeft']],
  ['MAXXX is a brand; the size is XXL.', []],
])('“%s” is judged as a reader would', (text, expected) => {
  expect(found(withNotes(said(text)))).toEqual(expected);
});

test('every rule has a sentence in both languages of the screens', () => {
  for (const language of ['en', 'fr'] as const) {
    const t = createTranslate(language);
    for (const rule of Object.keys(rules) as RuleId[]) {
      const [finding] = checkMeeting(faults[rule]);
      const words = finding && findingWords(finding, t, createFormats(language), 'UTC');
      expect(words).toMatch(/^[^{}]{10,}$/u);
      expect(words).not.toContain('checks.');
    }
  }
});
