import type { RuleId } from '../../shared/checks/rules';
import type { Meeting } from '../../shared/domain/meeting';
import type { Note } from '../../shared/domain/note';
import { sampleMeetings } from '../../shared/samples/samples';

const clean = sampleMeetings.find(({ id }) => id === 'wgd-8');
if (clean === undefined) throw new Error('the eighth meeting is not there');

/** A finished meeting, of which the check has nothing to say. */
export const cleanMeeting: Meeting = clean;

/** A plain paragraph with the id `planted`. */
export function said(text: string, more: Partial<Note> = {}): Note {
  return {
    id: 'planted',
    meaning: { kind: 'text' },
    shape: { type: 'paragraph' },
    level: 0,
    content: text === '' ? [] : [{ type: 'text', text }],
    ...more,
  };
}

const action = (facts: object): Partial<Note> => ({
  meaning: {
    kind: 'action',
    action: { owners: [{ type: 'all' }], status: 'open', due: { type: 'none' }, ...facts },
  },
});
const absent = cleanMeeting.participants.find(({ attendance }) => attendance !== 'present');
const present = cleanMeeting.participants.find(({ attendance }) => attendance === 'present');
const [named] = cleanMeeting.people.filter(({ given }) => /^\p{L}{6,}$/u.test(given));
if (absent === undefined || present === undefined || named === undefined)
  throw new Error('the sample lost its people');
/** Somebody of the meeting with a given name of six letters and more. */
export const person = named;
const mistyped = person.given.slice(0, 2) + person.given.slice(3);

/** The rules that look at single notes; the others look at facts of the meeting, or at what no note alone can hold. */
type NoteRule = Exclude<
  RuleId,
  | 'twoWordings'
  | 'samePersonTwice'
  | 'nextMeetingHour'
  | 'ordinalDoesNotFollow'
  | 'itemWithoutNotes'
  | 'unusedLog'
  | 'chatWaiting'
  | 'frozenOrder'
  | 'brokenReference'
  | 'imageWithoutAlternative'
>;

/** Notes that are a fault each, by the rule that finds it. */
export const plantedNotes: Readonly<Record<NoteRule, readonly Note[]>> = {
  quotedOffTheRecord: [
    said('The secretary will resign before the summer recess.', { offTheRecord: true }),
    said('It was heard that the secretary will resign before the summer recess.', { id: 'open' }),
  ],
  unresolvedPerson: [said('asked.', { speakers: [{ type: 'unresolved', text: 'Smith?' }] })],
  speakerNotPresent: [said('asked.', { speakers: [{ type: 'person', person: absent.person }] })],
  speechWithoutVerb: [
    said('the course name is not needed.', {
      speakers: [{ type: 'person', person: present.person }],
    }),
  ],
  nameSpelling: [said(`Thanks went to ${mistyped} ${person.surname}.`)],
  doubtLeft: [said('asked.', { speakerDoubt: true })],
  gapLeft: [said('', { content: [{ type: 'gap', id: 'gap' }] })],
  decisionWithoutWording: [
    said('', { meaning: { kind: 'decision', decision: { state: 'adopted' } } }),
  ],
  sameDecisionNumber: [
    ...['one', 'two'].map((id) =>
      said('Agreed.', {
        id,
        meaning: {
          kind: 'decision',
          decision: { state: 'adopted', number: { type: 'set', text: '8/99', then: 'ignore' } },
        },
      }),
    ),
  ],
  actionWithoutOwner: [said('Send it.', action({ owners: [] }))],
  actionWithoutDue: [said('Send it.', action({ due: undefined }))],
  dueUnclear: [said('Send it.', action({ due: { type: 'unclear', typed: 'soon' } }))],
  dueInThePast: [said('Send it.', action({ due: { type: 'date', date: '2001-01-01' } }))],
  weekdayDisagrees: [said('The draft is due on Monday, 5 May 2026.')],
  hoursDisagree: [said('The call is at 14:00 UTC (17:00 CEST).')],
  placeholderLeft: [said('The venue is TBC.')],
  overwrittenField: [
    said('', { content: [{ type: 'field', field: 'meeting.date', override: '5 May' }] }),
  ],
  brokenFootnote: [
    said('', {
      content: [
        { type: 'text', text: 'See the note.' },
        { type: 'footnote', id: 'foot', content: [] },
      ],
    }),
  ],
  headingOrder: [said('Deep', { shape: { type: 'heading', depth: 3 } })],
  tableSpans: [
    said('Hours', {
      shape: {
        type: 'table',
        table: { headerRows: 0, headerColumns: 0, rows: [{ cells: [{ blocks: [], columns: 2 }] }] },
      },
    }),
  ],
};

/** The finished meeting with notes at the end of its first section. */
export function withNotes(...notes: readonly Note[]): Meeting {
  const [first, ...others] = cleanMeeting.sections;
  if (first === undefined) throw new Error('there is no section');
  return {
    ...cleanMeeting,
    sections: [{ ...first, notes: [...first.notes, ...notes] }, ...others],
  };
}
