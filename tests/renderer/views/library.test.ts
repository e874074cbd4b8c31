import { expect, test } from 'vitest';
import { filterMeetings } from '../../../renderer/views/library/filter-meetings';
import { meetingsIn, placeId, placeOf } from '../../../renderer/views/library/library-place';
import type { Overview } from '../../../renderer/views/library/library-place';
import { meetingTitle } from '../../../renderer/views/library/meeting-title';
import type { MeetingSummary } from '../../../renderer/views/library/meeting-title';
import { statusWords } from '../../../renderer/views/library/status-words';
import { wordsOf } from '../../../renderer/state/use-words';

const en = wordsOf('en');
const fr = wordsOf('fr');

function summary(more: Partial<MeetingSummary>): MeetingSummary {
  return {
    path: '/library/one.minutes',
    file: 'one.minutes',
    id: 'one',
    status: { type: 'draft', number: 1 },
    modified: '2026-03-25T15:00:00Z',
    ...more,
  };
}

test('a meeting is called by its title, or by series and number, or by its date', () => {
  const titles = (words: typeof en) =>
    [
      { title: 'Joint session', ordinal: 3 },
      { series: 'virtual meetings', cycle: 'Forum 2026', ordinal: 16 },
      { series: 'virtual meetings', ordinal: 16 },
      { ordinal: 4 },
      { date: '2026-03-25' },
      {},
    ].map((facts) => meetingTitle(summary(facts), words));
  expect(titles(en)).toEqual([
    'Joint session',
    'Virtual meetings, no. 16 (Forum 2026)',
    'Virtual meetings, no. 16',
    'Meeting 4',
    '25 March 2026, without a title',
    'Meeting without a title',
  ]);
  expect(titles(fr)[1]).toBe('Virtual meetings, nº 16 (Forum 2026)');
});

test('every status is said in words', () => {
  const states: readonly MeetingSummary['status'][] = [
    { type: 'draft', number: 3 },
    { type: 'outForComments' },
    { type: 'outForComments', until: '2026-05-20' },
    { type: 'approved', by: { type: 'meeting' } },
    { type: 'approved', by: { type: 'silence', until: '2026-05-20' } },
    { type: 'published' },
  ];
  expect(states.map((state) => statusWords(state, en))).toEqual([
    'Draft 3',
    'Out for comments',
    'Out for comments until 20 May 2026',
    'Approved',
    'Approved by silence',
    'Published',
  ]);
});

test('a search needs every word somewhere, without case and accents, and knows dates in words', () => {
  const meetings = [
    summary({ path: 'a', title: 'Réunion d’été', date: '2026-06-25' }),
    summary({ path: 'b', series: 'virtual meetings', ordinal: 2, date: '2026-03-25' }),
    summary({ path: 'c', title: 'Joint', group: { id: 'g', name: 'Task Force' } }),
  ];
  const find = (search: string) => filterMeetings(meetings, search, en).map(({ path }) => path);
  expect([
    find('ete reunion'),
    find('march 2026'),
    find('task joint'),
    find('zzz'),
    find(' '),
  ]).toEqual([['a'], ['b'], ['c'], [], ['a', 'b', 'c']]);
});

test('places show their meetings with the latest first, and the recent ones as they were opened', () => {
  const early = summary({ path: 'early', date: '2026-01-10' });
  const late = summary({ path: 'late', date: '2026-03-10', start: '09:00' });
  const later = summary({ path: 'later', date: '2026-03-10', start: '14:00' });
  const loose = summary({ path: 'loose' });
  const overview: Overview = {
    folder: '/library',
    exists: true,
    groups: [
      { folder: '/library/g', id: 'g', name: 'G', series: [], meetings: [early, later, late] },
    ],
    meetings: [loose],
    unreadable: [],
  };
  const paths = (id: string) =>
    meetingsIn(placeOf(id, overview), overview, [late, early]).map(({ path }) => path);
  expect([paths('all'), paths('group:/library/g'), paths('loose'), paths('recent')]).toEqual([
    ['loose', 'later', 'late', 'early'],
    ['later', 'late', 'early'],
    ['loose'],
    ['late', 'early'],
  ]);
  expect(placeOf('group:/gone', overview)).toEqual({ type: 'all' });
  expect(placeId({ type: 'group', folder: '/library/g' })).toBe('group:/library/g');
});
