import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCountingIdSource } from '../../shared/base/ids';
import type { Group } from '../../shared/domain/group';
import { groupSchema } from '../../shared/domain/group';
import { countBearers, moveThing, removeNamed } from '../../shared/group-settings/change-lists';
import {
  addPerson,
  changeCategory,
  changeEntry,
  changePerson,
  removePerson,
  setListed,
} from '../../shared/group-settings/change-people';
import { findGroupProblems } from '../../shared/group-settings/find-problems';
import { fromGroupDraft, toGroupDraft } from '../../shared/group-settings/group-draft';
import type { GroupDraft } from '../../shared/group-settings/group-draft';
import { sampleGroup } from '../../shared/samples/group';
import { arbitraryGroup } from '../builders/arbitrary/group';
import { group, groupFacts } from '../builders/group';
import { person } from '../builders/people';

const ids = createCountingIdSource();
const ada = person('Ada', 'Okafor');
const bram = person('Bram', 'Osei', { category: 'cat-science' });

const rivers: Group = group({
  facts: groupFacts({
    categories: [
      { id: 'cat-science', name: 'Science' },
      { id: 'cat-private', name: 'Private sector', plural: 'Private sector' },
    ],
    series: [
      {
        id: 'series-regular',
        name: 'virtual meeting',
        counts: 'series',
        officers: [
          { person: ada.id, role: 'chair' },
          { person: bram.id, role: 'rapporteur' },
        ],
      },
    ],
  }),
  people: [ada, bram],
  roster: [{ person: ada.id, role: 'chair', until: '2031-12-31' }, { person: bram.id }],
});

const changed = (change: (draft: GroupDraft) => GroupDraft, before = rivers): Group =>
  fromGroupDraft(before, change(toGroupDraft(before)), ids);

test('whatever a group holds comes out of its draft as it went in', () => {
  fc.assert(
    fc.property(arbitraryGroup, (any) => {
      expect(fromGroupDraft(any, toGroupDraft(any), ids)).toEqual(any);
    }),
  );
  expect(fromGroupDraft(sampleGroup, toGroupDraft(sampleGroup), ids)).toEqual(sampleGroup);
  expect(findGroupProblems(toGroupDraft(sampleGroup))).toEqual([]);
});

test('somebody new is known and on the roster, with spaces trimmed and empty facts left out', () => {
  const cleo = { id: 'person-cleo', surname: ' Marsh ', given: 'Cleo', email: '', aliases: [''] };
  expect(changed((draft) => addPerson(draft, cleo))).toEqual({
    ...rivers,
    people: [ada, bram, { id: 'person-cleo', surname: 'Marsh', given: 'Cleo' }],
    roster: [...rivers.roster, { person: 'person-cleo' }],
  });
});

test('facts and terms of somebody change, and nothing else of the group does', () => {
  const next = changed((draft) =>
    changeEntry(
      changePerson(draft, ada.id, { display: 'Ada O.', affiliation: 'Gauge Office' }),
      ada.id,
      { role: '', from: '1 March 2031', until: '' },
    ),
  );
  expect(next).toEqual({
    ...rivers,
    people: [{ ...ada, display: 'Ada O.', affiliation: 'Gauge Office' }, bram],
    roster: [{ person: ada.id, from: '2031-03-01' }, { person: bram.id }],
  });
  expect(groupSchema.safeParse(next).success).toBe(true);
});

test('the stakeholder group of the roster and of the person never contradict each other', () => {
  const next = changed((draft) =>
    changeCategory(changeCategory(draft, bram.id, 'cat-private'), ada.id, 'cat-science'),
  );
  expect(next).toEqual({
    ...rivers,
    people: [ada, { ...bram, category: 'cat-private' }],
    roster: [
      { person: ada.id, role: 'chair', until: '2031-12-31', category: 'cat-science' },
      { person: bram.id, category: 'cat-private' },
    ],
  });
  const none = changed((draft) => changeCategory(draft, bram.id, undefined), next);
  expect([none.people[1], none.roster[1]]).toEqual([
    { id: bram.id, surname: 'Osei', given: 'Bram' },
    { person: bram.id },
  ]);
});

test('who is taken off the roster stays known, and comes back to it once', () => {
  const off = changed((draft) => setListed(draft, ada.id, false));
  expect(off).toEqual({ ...rivers, roster: [{ person: bram.id }] });
  const twice = changed((draft) => setListed(setListed(draft, ada.id, true), ada.id, true), off);
  expect(twice.roster).toEqual([{ person: bram.id }, { person: ada.id }]);
});

test('somebody removed is also off the roster and no officer', () => {
  const [series] = rivers.facts.series;
  expect(changed((draft) => removePerson(draft, ada.id))).toEqual({
    facts: {
      ...rivers.facts,
      series: [{ ...series, officers: [{ person: bram.id, role: 'rapporteur' }] }],
    },
    people: [bram],
    roster: [{ person: bram.id }],
  });
});

test('words of lists move by one place and stay at the ends', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(moveThing(list, 'b', -1)).toEqual([{ id: 'b' }, { id: 'a' }, { id: 'c' }]);
  expect(moveThing(list, 'c', 1)).toBe(list);
  expect(moveThing(list, 'a', -1)).toBe(list);
});

test('a role or stakeholder group counts its people, and goes from all of them', () => {
  const draft = toGroupDraft(rivers);
  const counts = [
    countBearers(draft, 'roles', 'chair'),
    countBearers(draft, 'roles', 'host'),
    countBearers(draft, 'categories', 'cat-science'),
  ];
  expect(counts).toEqual([1, 0, 1]);
  const [series] = rivers.facts.series;
  const next = changed((now) =>
    removeNamed(removeNamed(now, 'roles', 'chair'), 'categories', 'cat-science'),
  );
  expect(next).toEqual({
    facts: {
      ...rivers.facts,
      roles: rivers.facts.roles.filter(({ id }) => id !== 'chair'),
      categories: [{ id: 'cat-private', name: 'Private sector', plural: 'Private sector' }],
      series: [{ ...series, officers: [{ person: bram.id, role: 'rapporteur' }] }],
    },
    people: [ada, { id: bram.id, surname: 'Osei', given: 'Bram' }],
    roster: [{ person: ada.id, until: '2031-12-31' }, { person: bram.id }],
  });
});

test('roles are renamed under their ids, and an emptied plural goes', () => {
  const next = changed((draft) => ({
    ...draft,
    roles: [{ id: 'chair', name: ' Facilitator ', plural: ' ' }],
  }));
  expect(next.facts.roles).toEqual([{ id: 'chair', name: 'Facilitator' }]);
});

test('a series keeps its id and what no form shows, with hours and items as typed', () => {
  const next = changed((draft) => ({
    ...draft,
    series: draft.series.map((one) => ({
      ...one,
      name: 'monthly call',
      counts: 'cycle' as const,
      cycles: [{ id: 'cycle-1', name: 'Forum 2031' }],
      currentCycle: 'cycle-1',
      modality: 'hybrid' as const,
      hour: 'zone' as const,
      zone: 'Europe/Zurich',
      start: '9.30',
      end: '11h',
      officers: [...one.officers, { person: '', role: 'host' }],
      standing: 'Opening (5 min)',
    })),
  }));
  expect(next.facts.series).toEqual([
    {
      id: 'series-regular',
      name: 'monthly call',
      counts: 'cycle',
      cycles: [{ id: 'cycle-1', name: 'Forum 2031' }],
      currentCycle: 'cycle-1',
      modality: 'hybrid',
      hour: { type: 'zone', zone: 'Europe/Zurich', start: '09:30', end: '11:00' },
      officers: rivers.facts.series[0]?.officers,
      standingItems: [
        { id: 'standing-1', title: 'Opening', level: 0, minutes: 5, topic: 'topic-1' },
      ],
    },
  ]);
  expect(groupSchema.safeParse(next).success).toBe(true);
});

test('hours that take turns are read in their order', () => {
  const next = changed((draft) => ({
    ...draft,
    series: draft.series.map((one) => ({
      ...one,
      hour: 'rotating' as const,
      starts: '2, 10:00; 18h',
    })),
  }));
  expect(next.facts.series[0]?.hour).toEqual({
    type: 'rotating',
    starts: ['02:00', '10:00', '18:00'],
  });
});

test('everything that cannot be saved is found with its page, thing and field, in the order of the pages', () => {
  const draft = toGroupDraft(rivers);
  const wrong: GroupDraft = {
    ...draft,
    form: { ...draft.form, name: '', snippets: 'iwa', quorum: '-1' },
    people: [{ ...ada, surname: '', given: ' ', zone: 'Moon' }, bram],
    roster: [
      { person: ada.id, from: '2031-05-01', until: '2031-04-01' },
      { person: bram.id, from: 'soon' },
    ],
    roles: [{ id: 'chair', name: '' }],
    series: draft.series.map((one) => ({
      ...one,
      name: '',
      hour: 'utc' as const,
      start: 'noon',
      cycles: [{ id: 'cycle-1', name: '' }],
    })),
  };
  const ownId = 'series-regular';
  expect(findGroupProblems(wrong)).toEqual([
    { part: 'about', field: 'name', kind: 'missing' },
    { part: 'people', of: ada.id, field: 'surname', kind: 'nameless' },
    { part: 'people', of: ada.id, field: 'zone', kind: 'zone' },
    { part: 'people', of: ada.id, field: 'until', kind: 'term' },
    { part: 'people', of: bram.id, field: 'from', kind: 'day' },
    { part: 'lists', of: 'chair', field: 'name', kind: 'missing' },
    { part: 'series', of: ownId, field: 'name', kind: 'missing' },
    { part: 'series', of: 'cycle-1', field: 'name', kind: 'missing' },
    { part: 'series', of: ownId, field: 'start', kind: 'clock' },
    { part: 'words', field: 'snippets', kind: 'line' },
    { part: 'rules', field: 'quorum', kind: 'quorum' },
  ]);
});
