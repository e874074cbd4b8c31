import { expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { buildRegister } from '../../shared/registers/build-register';
import { filterActions, filterDecisions } from '../../shared/registers/filter-register';
import { meeting, section } from '../builders/meeting';
import type { MeetingContent } from '../builders/meeting';
import { action, decision, note } from '../builders/notes';
import { partyOf, person } from '../builders/people';

const ada = person('Ada', 'Okafor');
const jon = person('Jon', 'Falk');
const cycle = { id: 'cycle-2030', name: 'FUW 2030' };

function held(ordinal: number, date: string, content: MeetingContent = {}): Meeting {
  return meeting({
    id: `meeting-${String(ordinal)}`,
    seat: { series: 'series-regular', cycle, ordinal },
    schedule: { date, start: '14:00', zone: 'UTC' },
    people: [ada, jon],
    ...content,
  });
}

const send = action('Send the draft.', {
  owners: [partyOf(ada)],
  due: { type: 'date', date: '2030-04-10' },
});
const book = action('Book a room.', { owners: [{ type: 'all' }], due: { type: 'nextMeeting' } });
const matter = (id: string, source: string, reported?: 'done' | 'inProgress' | 'open') => ({
  id,
  source: { meeting: 'meeting-1', note: source },
  wording: 'As carried.',
  action: { owners: [], status: 'open' as const },
  ...(reported === undefined ? {} : { reported: { status: reported, text: `was ${reported}` } }),
});
const first = held(1, '2030-03-25', { sections: [section('Work', send, book)] });

test('an action knows what each later meeting reported, through several of them', () => {
  const second = held(2, '2030-04-25', {
    mattersArising: [matter('m1', send.id, 'inProgress'), matter('m2', book.id)],
  });
  const third = held(3, '2030-05-25', { mattersArising: [matter('m3', send.id, 'done')] });
  const { actions } = buildRegister([third, first, second]);
  expect(actions).toEqual([
    {
      key: `meeting-1/${send.id}`,
      place: { meeting: 'meeting-1', source: send.id, note: send.id, item: 'Work' },
      wording: 'Send the draft.',
      owners: [{ type: 'named', name: 'Ada Okafor' }],
      due: { type: 'date', date: '2030-04-10' },
      dueDate: '2030-04-10',
      status: 'done',
      reports: [
        { meeting: 'meeting-2', status: 'inProgress', text: 'was inProgress' },
        { meeting: 'meeting-3', status: 'done', text: 'was done' },
      ],
    },
    {
      key: `meeting-1/${book.id}`,
      place: { meeting: 'meeting-1', source: book.id, note: book.id, item: 'Work' },
      wording: 'Book a room.',
      owners: [{ type: 'all' }],
      due: { type: 'nextMeeting' },
      dueDate: '2030-04-25',
      status: 'open',
      reports: [],
    },
  ]);
});

test('“next meeting” is the announced day until the meeting is there', () => {
  const when = { date: '2030-04-29', zone: 'UTC' };
  const announcing = held(1, '2030-03-25', {
    closing: [book],
    nextMeetings: [{ id: 'next-1', when }],
  });
  expect(buildRegister([announcing]).actions[0]?.dueDate).toBe('2030-04-29');
});

test('a new due date that was reported takes the place of the first', () => {
  const second = held(2, '2030-04-25', {
    mattersArising: [
      {
        ...matter('m1', send.id),
        reported: { status: 'open', due: { type: 'date', date: '2030-06-01' } },
      },
    ],
  });
  expect(buildRegister([first, second]).actions[0]?.dueDate).toBe('2030-06-01');
});

test('an action whose own meeting is missing is known from the meeting it came to', () => {
  const second = held(2, '2030-04-25', { mattersArising: [matter('m1', send.id, 'open')] });
  const [only] = buildRegister([second]).actions;
  expect([only?.wording, only?.place, only?.status]).toEqual([
    'As carried.',
    { meeting: 'meeting-1', source: send.id },
    'open',
  ]);
});

test('decisions have the numbers of their reports, and know what superseded them', () => {
  const old = decision('Meet monthly.');
  const secret = decision('Not for outside.', {}, { offTheRecord: true });
  const other = decision('Print the report.');
  const before = held(1, '2030-03-25', { sections: [section('Work', old, secret, other)] });
  const renewed = decision('Meet weekly.', {
    basis: { type: 'consensus' },
    supersedes: { meeting: 'meeting-1', note: old.id },
  });
  const after = held(2, '2030-04-25', { sections: [section('Work', renewed)] });
  const { decisions } = buildRegister([before, after]);
  expect(
    decisions.map(({ number, wording, state, supersededBy, supersedes, offTheRecord }) => [
      number,
      wording,
      state,
      supersededBy ?? supersedes,
      offTheRecord,
    ]),
  ).toEqual([
    ['2030-1/1', 'Meet monthly.', 'superseded', `meeting-2/${renewed.id}`, undefined],
    [undefined, 'Not for outside.', 'adopted', undefined, true],
    ['2030-1/2', 'Print the report.', 'adopted', undefined, undefined],
    ['2030-2/1', 'Meet weekly.', 'adopted', `meeting-1/${old.id}`, undefined],
  ]);
});

test('of two files of one meeting the one that was changed last counts, and a copy to send never', () => {
  const newer = { ...first, modified: '2030-06-01T00:00:00Z', sections: [] };
  expect(buildRegister([first, newer]).actions).toEqual([]);
  const copy = { ...newer, copy: { at: '2030-06-01T00:00:00Z' } } as unknown as Meeting;
  expect(buildRegister([first, copy]).actions).toHaveLength(2);
});

test('what stands under an off-the-record note is marked as off the record too', () => {
  const parent = note('Between us.', { offTheRecord: true });
  const child = action('Call the lawyer.', {}, { level: 1 });
  const { actions } = buildRegister([held(1, '2030-03-25', { closing: [parent, child] })]);
  expect(actions.map(({ offTheRecord }) => offTheRecord)).toEqual([true]);
});

test('actions are found by owner, openness, overdue and words, and ordered by their day', () => {
  const late = action('Write to the board.', { owners: [partyOf(jon)] });
  const second = held(2, '2030-04-25', { sections: [section('Board', late)] });
  const { actions } = buildRegister([second, first]);
  const words = (list: readonly { readonly wording: string }[]) => list.map((one) => one.wording);
  const today = '2030-04-20';
  expect(words(filterActions(actions, {}, 'due', today))).toEqual([
    'Send the draft.',
    'Book a room.',
    'Write to the board.',
  ]);
  expect(words(filterActions(actions, { isOverdue: true }, 'due', today))).toEqual([
    'Send the draft.',
  ]);
  expect(words(filterActions(actions, { owner: 'falk' }, 'due', today))).toEqual([
    'Write to the board.',
  ]);
  expect(words(filterActions(actions, { text: 'ROOM work' }, 'meeting', today))).toEqual([
    'Book a room.',
  ]);
});

test('open decisions are those that are only proposed', () => {
  const notes = [decision('Adopted.'), decision('Proposed.', { state: 'proposed' })];
  const { decisions } = buildRegister([held(1, '2030-03-25', { closing: notes })]);
  expect(filterDecisions(decisions, { isOpen: true }).map(({ wording }) => wording)).toEqual([
    'Proposed.',
  ]);
});
