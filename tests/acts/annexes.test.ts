import { expect, test } from 'vitest';
import {
  annexWords,
  createAnnex,
  handOnAnnexes,
  moveAnnex,
  putAnnexes,
  titleAnnex,
  turnAnnex,
  writeAnnex,
} from '../../shared/acts/annexes';
import { createCountingIdSource } from '../../shared/base/ids';
import type { Annex } from '../../shared/domain/annex';
import { createMeeting } from '../../shared/hand-on/create-meeting';
import { group, groupFacts } from '../builders/group';
import { meeting } from '../builders/meeting';
import { note } from '../builders/notes';

const ids = createCountingIdSource();
const people = createAnnex('participants', ids);
const decisions = createAnnex('decisions', ids);
const own = createAnnex('notes', ids);

const sources = (annexes: readonly Annex[] | undefined) =>
  annexes?.map(({ source }) => source.type);

test('annexes are put into a meeting, moved within bounds, and leave no empty list', () => {
  const list = [people, decisions, own];
  expect([
    sources(putAnnexes(meeting(), list).annexes),
    'annexes' in putAnnexes(putAnnexes(meeting(), list), []),
    sources(moveAnnex(list, own.id, -1)),
    sources(moveAnnex(list, people.id, -1)),
    sources(moveAnnex(list, people.id, 9)),
  ]).toEqual([
    ['participants', 'decisions', 'notes'],
    false,
    ['participants', 'notes', 'decisions'],
    ['participants', 'decisions', 'notes'],
    ['decisions', 'notes', 'participants'],
  ]);
});

test('a title and a direction are set and taken back', () => {
  const set = turnAnnex(titleAnnex(people, 'Who came'), true);
  expect([set.title, set.orientation, turnAnnex(titleAnnex(set, ''), false)]).toEqual([
    'Who came',
    'landscape',
    people,
  ]);
});

test('words of an annex are a paragraph a line, and those that stay keep their ids', () => {
  const first = writeAnnex(own, 'One.\n\nTwo.', ids);
  const second = writeAnnex(first, 'Zero.\nTwo.', ids);
  const idsOf = ({ source }: Annex) =>
    source.type === 'notes' ? source.notes.map(({ id }) => id) : [];
  expect([annexWords(first), annexWords(second), idsOf(second)[1]]).toEqual([
    'One.\nTwo.',
    'Zero.\nTwo.',
    idsOf(first)[1],
  ]);
});

test('an annex that holds more than plain words is not offered as plain words', () => {
  const rich: Annex = {
    ...own,
    source: { type: 'notes', notes: [note('Agreed.', { meaning: { kind: 'keyPoint' } })] },
  };
  expect([annexWords(rich), annexWords(people)]).toEqual([undefined, undefined]);
});

test('a new meeting lists its participants, or has the annexes of the one before it but for free text', () => {
  const facts = groupFacts();
  const place = { group: group({ facts }), ids, now: '2030-03-26T09:00:00Z' };
  const wishes = { series: 'series-regular', language: 'en', date: '2030-04-08' };
  const former = meeting({ annexes: [decisions, own, people] });
  const bare = meeting();
  expect([
    sources(handOnAnnexes(undefined, ids)),
    sources(createMeeting(wishes, { ...place, earlier: [] }).annexes),
    sources(createMeeting(wishes, { ...place, earlier: [former] }).annexes),
    sources(createMeeting(wishes, { ...place, earlier: [bare] }).annexes),
  ]).toEqual([['participants'], ['participants'], ['decisions', 'participants'], []]);
});
