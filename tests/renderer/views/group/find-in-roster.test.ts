import { expect, test } from 'vitest';
import { toGroupDraft } from '../../../../shared/group-settings/group-draft';
import {
  findInRoster,
  listRoster,
  standingOn,
} from '../../../../renderer/views/group/find-in-roster';
import { group, groupFacts } from '../../../builders/group';
import { person } from '../../../builders/people';

const people = [
  person('Zoë', 'Ångström', { affiliation: 'Tide Office', aliases: ['Zoe A.'] }),
  person('Bram', 'Zielińska', { email: 'bram@rivers.example' }),
  person('Ada', 'Okafor'),
  person('Örjan', 'Öberg'),
];

const draft = toGroupDraft(
  group({
    facts: groupFacts({ language: 'sv', categories: [{ id: 'c-1', name: 'Science' }] }),
    people,
    roster: people.slice(0, 3).map(({ id }, at) => ({
      person: id,
      ...(at === 2 ? { role: 'chair', category: 'c-1' } : {}),
    })),
  }),
);

const surnames = (typed: string) =>
  findInRoster(listRoster(draft), typed).map((line) => line.person.surname);

test('people stand by surname as the language of the group’s reports sorts', () => {
  expect(surnames('')).toEqual(['Okafor', 'Zielińska', 'Ångström', 'Öberg']);
});

test('they are found by any words of what is known, in any order and without accents', () => {
  expect([
    surnames('angstrom zoe'),
    surnames('TIDE'),
    surnames('rivers zielinska'),
    surnames('chair science'),
    surnames('orjan science'),
  ]).toEqual([['Ångström'], ['Ångström'], ['Zielińska'], ['Okafor'], []]);
});

test('a term is over or to come by the day, and nobody serves who is not on the roster', () => {
  const standing = (entry: Parameters<typeof standingOn>[0]) => standingOn(entry, '2030-06-15');
  expect([
    standing(undefined),
    standing({ person: 'p' }),
    standing({ person: 'p', until: '2030-06-15' }),
    standing({ person: 'p', until: '14 June 2030' }),
    standing({ person: 'p', from: '2030-06-16' }),
    standing({ person: 'p', from: 'soon' }),
  ]).toEqual(['notListed', 'serving', 'serving', 'termOver', 'termAhead', 'serving']);
});
