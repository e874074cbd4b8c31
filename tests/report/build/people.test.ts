import { expect, test } from 'vitest';
import type { PeopleGroup } from '../../../shared/domain/style/style-part';
import { groupFacts } from '../../builders/group';
import { meeting } from '../../builders/meeting';
import { participant, person } from '../../builders/people';
import { buildLines } from './build-lines';

const categories = [
  { id: 'member', name: 'member', plural: 'members' },
  { id: 'guest', name: 'guest', plural: 'guests' },
];
const [ann, bo, cy, di, zoe] = [
  person('Ann', 'Lee'),
  person('Bo', 'Ek', { affiliation: 'Delta Union' }),
  person('Cy', 'Östman'),
  person('Di', 'Ur'),
  person('Zoé', 'Lee'),
];
const source = meeting({
  group: groupFacts({ categories }),
  people: [ann, bo, cy, di, zoe],
  attending: [
    participant(zoe, { category: 'member' }),
    participant(cy, { category: 'member' }),
    participant(ann, { roles: ['chair'], category: 'member' }),
    participant(bo),
    participant(di, { attendance: 'apologies' }),
  ],
});

const print = (...people: readonly PeopleGroup[]): readonly string[] =>
  buildLines(source, {
    style: {
      parts: [{ type: 'participants' }],
      people,
      phrases: {
        en: { each: '{name:upper}:', others: 'Others:', sorry: 'Apologies:', here: 'Present:' },
      },
    },
  });

test('a person stands in the first group that takes them, sorted by surname as the language sorts', () => {
  expect(
    print(
      { roles: ['chair'], each: 'role', label: 'each', layout: 'inline', form: 'full' },
      { each: 'category', label: 'each', layout: 'lines', form: 'surnameFirst' },
      { label: 'others', layout: 'list', form: 'surnameFirstAffiliation' },
      { attendance: ['apologies'], label: 'sorry', layout: 'sentence', form: 'full' },
    ),
  ).toEqual([
    'CHAIR: Ann Lee',
    'MEMBERS:',
    'Lee, Zoé Östman, Cy',
    'Others:',
    '• Ek, Bo (Delta Union)',
    'Apologies:',
    'Di Ur',
  ]);
});

test('all can stand in one line behind their label', () => {
  const present: PeopleGroup = { label: 'here', layout: 'inline', form: 'capitalSurname' };
  expect(print(present)).toEqual(['Present: EK Bo, LEE Ann, LEE Zoé and ÖSTMAN Cy']);
});

test('a table has name and affiliation, or the columns that the style names', () => {
  const table: PeopleGroup = { layout: 'table', form: 'surnameFirst', roles: ['chair'] };
  expect(print(table)).toEqual(['Name', 'Affiliation', 'Lee, Ann']);
  const columns = [
    { heading: 'columnName', form: 'full' },
    { heading: 'columnRole', form: 'office' },
  ];
  expect(print({ ...table, columns })).toEqual(['Name', 'Role', 'Ann Lee', 'chair']);
});

test('whoever is unlisted is in no list, and whoever is only expected is not present', () => {
  const changed = {
    ...source,
    participants: [
      participant(ann, { unlisted: true }),
      participant(bo),
      participant(cy, { attendance: 'expected' as const }),
    ],
  };
  const style = {
    parts: [{ type: 'participants' } as const],
    people: [{ layout: 'sentence', form: 'full' } as const],
  };
  expect(buildLines(changed, { style })).toEqual(['Bo Ek']);
});

test('a name form prints honorific, function, affiliation and order as the person has them', () => {
  const yu = person('Wei', 'Yu', {
    order: 'surnameFirst',
    honorific: 'Ms',
    function: 'Engineer',
    represents: 'Delta',
  });
  const one = meeting({ attending: [participant(yu)], people: [yu] });
  const printed = (form: string) =>
    buildLines(one, {
      style: {
        parts: [{ type: 'participants' }],
        people: [{ layout: 'sentence', form }],
        nameForms: { own: '{surname:upper} of {represents}' },
      },
    })[0];
  expect(
    ['full', 'titled', 'formal', 'withFunction', 'surnameFirst', 'own', 'unknown'].map(printed),
  ).toEqual([
    'Yu Wei',
    'Ms Yu Wei',
    'Ms Yu',
    'Ms Yu Wei, Engineer',
    'Yu, Wei',
    'YU of Delta',
    'Yu Wei',
  ]);
});
