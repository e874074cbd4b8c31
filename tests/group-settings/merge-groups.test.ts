import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from '../../shared/domain/group';
import { mergeGroups } from '../../shared/group-settings/merge-groups';
import { arbitraryGroup } from '../builders/arbitrary/group';
import { group, groupFacts } from '../builders/group';
import { person } from '../builders/people';

const [ada, bram, cleo] = [
  person('Ada', 'Okafor'),
  person('Bram', 'Osei'),
  person('Cleo', 'Marsh'),
];
const rosterOf = (people: Group['people']) => people.map(({ id }) => ({ person: id }));
const before = group({ people: [ada, bram], roster: rosterOf([ada, bram]) });

test('where only one side changed a group, its changes are the merged group', () => {
  fc.assert(
    fc.property(arbitraryGroup, arbitraryGroup, (one, other) => {
      expect(mergeGroups(one, one, other)).toEqual(other);
      expect(mergeGroups(one, other, one)).toEqual(other);
    }),
  );
});

test('changes of both sides to different things stand beside each other', () => {
  const mine = group({
    facts: groupFacts({ name: 'Mine', categories: [{ id: 'c-1', name: 'Science' }] }),
    people: [{ ...ada, email: 'ada@rivers.example' }],
    roster: rosterOf([ada]),
  });
  const newer = group({
    facts: groupFacts({ name: 'Theirs', purpose: 'Rivers.' }),
    people: [ada, { ...bram, email: 'bram@rivers.example' }, cleo],
    roster: rosterOf([ada, bram, cleo]),
  });
  expect(mergeGroups(before, mine, newer)).toEqual(
    group({
      facts: groupFacts({
        name: 'Mine',
        purpose: 'Rivers.',
        categories: [{ id: 'c-1', name: 'Science' }],
      }),
      people: [{ ...ada, email: 'ada@rivers.example' }, cleo],
      roster: rosterOf([ada, cleo]),
    }),
  );
});

test('a list that was put into another order stays in it, with what is new behind', () => {
  const roles = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const withRoles = (ids: string) =>
    group({ facts: groupFacts({ roles: [...ids].map((id) => ({ id, name: id })) }) });
  const old = group({ facts: groupFacts({ roles }) });
  expect(mergeGroups(old, withRoles('cab'), withRoles('abcd')).facts.roles).toEqual(
    withRoles('cabd').facts.roles,
  );
});
