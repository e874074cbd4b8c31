import { expect, test } from 'vitest';
import { createCountingIdSource } from '../../shared/base/ids';
import {
  announceMeeting,
  changeAnnouncement,
  withdrawAnnouncement,
} from '../../shared/acts/next-meetings';
import {
  matterStatus,
  reportMatter,
  setMatterText,
  unreportMatter,
} from '../../shared/acts/matters-arising';
import { approveMinutes } from '../../shared/hand-on/approve-minutes';
import { addToRoster, newcomersOf } from '../../shared/hand-on/newcomers';
import { openActions } from '../../shared/hand-on/open-actions';
import { group, groupFacts } from '../builders/group';
import { meeting, section } from '../builders/meeting';
import { action, note } from '../builders/notes';
import { participant, person } from '../builders/people';
import { offTheRecord } from '../builders/text';

const at = '2030-04-25T14:10:00Z';
const later = '2030-04-25T14:20:00Z';

test('words off the record inside an action stay behind when it is handed on', () => {
  const before = meeting({
    closing: [action(['Send the draft', offTheRecord(' to the lawyer'), '.'])],
  });
  expect(openActions(before, createCountingIdSource()).map(({ wording }) => wording)).toEqual([
    'Send the draft.',
  ]);
});

test('a report of a matter is kept in the meeting, with its first moment, and can be taken back', () => {
  const matter = {
    id: 'matter-1',
    source: { meeting: 'meeting-0', note: 'note-1' },
    wording: 'Send the draft.',
    action: { owners: [], status: 'open' as const },
  };
  const before = meeting({ mattersArising: [matter] });
  const done = reportMatter(before, 'matter-1', { status: 'done' }, at);
  const again = reportMatter(done, 'matter-1', { status: 'inProgress' }, later);
  const told = setMatterText(again, 'matter-1', 'half of it');
  expect(told.mattersArising?.[0]?.reported).toEqual({
    status: 'inProgress',
    at,
    text: 'half of it',
  });
  expect(done.mattersArising?.map(matterStatus)).toEqual(['done']);
  expect(unreportMatter(told, 'matter-1').mattersArising).toEqual([matter]);
  expect(setMatterText(told, 'matter-1', '').mattersArising?.[0]?.reported).toEqual({
    status: 'inProgress',
    at,
  });
});

test('announced meetings stand in the order of their days', () => {
  const ids = createCountingIdSource();
  const when = (date: string) => ({ when: { date, zone: 'UTC' } });
  const one = announceMeeting(meeting(), { title: 'Some day' }, ids);
  const two = announceMeeting(one, when('2030-06-01'), ids);
  const three = announceMeeting(two, { ...when('2030-05-01'), tentative: true }, ids);
  const changed = changeAnnouncement(three, 'next-2', when('2030-04-01'));
  expect(changed.nextMeetings?.map(({ id }) => id)).toEqual(['next-2', 'next-3', 'next-1']);
  const none = ['next-1', 'next-2', 'next-3'].reduce(withdrawAnnouncement<typeof changed>, changed);
  expect('nextMeetings' in none).toBe(false);
});

test('who attended and is not on the roster is proposed for it, guests and observers are not', () => {
  const ada = person('Ada', 'Okafor');
  const jon = person('Jon', 'Falk');
  const mei = person('Mei', 'Tan');
  const sam = person('Sam', 'Roe');
  const ours = group({ people: [ada], roster: [{ person: ada.id }] });
  const held = meeting({
    people: [ada, jon, mei, sam],
    attending: [
      participant(ada),
      participant(jon, { roles: ['participant'], affiliation: 'Falk & Co', category: 'cat-tech' }),
      participant(mei, { roles: ['guest'] }),
      participant(sam, { attendance: 'expected' }),
    ],
  });
  const newcomers = newcomersOf(held, ours);
  const next = addToRoster(ours, newcomers, '2030-03-25');
  expect([next.people, next.roster]).toEqual([
    [ada, { ...jon, affiliation: 'Falk & Co', category: 'cat-tech' }],
    [{ person: ada.id }, { person: jon.id, category: 'cat-tech', from: '2030-03-25' }],
  ]);
  expect(addToRoster(next, newcomers, '2030-03-25')).toEqual(next);
});

test('minutes that a later meeting adopts are approved, as they stand or as corrected, once', () => {
  const before = meeting();
  const approved = approveMinutes(before, 'asCorrected', { by: '17th meeting', at });
  const state = {
    type: 'approved',
    by: { type: 'meeting', meeting: '17th meeting' },
    corrected: true,
  };
  expect(approved?.status).toEqual({
    state,
    version: 1,
    history: [{ state, at, by: '17th meeting' }],
  });
  expect(approved && approveMinutes(approved, 'asTheyStand', { by: '', at })).toBeUndefined();
});

test('minutes are approved with the paragraph numbers that people cite from then on', () => {
  const report = { style: 'numbered-paragraphs' };
  const before = meeting({ report, sections: [section('Gates', note('Shut.'))] });
  const approved = approveMinutes(before, 'asTheyStand', { by: '', at });
  expect(approved?.frozenNumbers).toMatchObject({ at, style: 'numbered-paragraphs' });
});

test('the log goes on approval where the group says so', () => {
  const facts = groupFacts({ rules: { keepDeletedDays: 90, log: 'destroyOnApproval' } });
  const before = meeting({ group: facts, log: { frozen: at, entries: [] } });
  const approved = approveMinutes(before, 'asTheyStand', { by: '', at });
  expect([approved?.status.state.type, approved?.log]).toEqual(['approved', undefined]);
});
