import { expect, test } from 'vitest';
import { tellApart } from '../../shared/group-settings/tell-apart';
import { person } from '../builders/people';

test('people of one name are told apart by what differs between them, or else by number', () => {
  const nameOf = ({ given, surname }: { given: string; surname: string }) => `${given} ${surname}`;
  const people = [
    person('Ada', 'Okafor', { id: 'one', affiliation: 'Gauge Office' }),
    person('Adá', 'Okafor', { id: 'two', affiliation: 'Delta Institute' }),
    person('Bram', 'Osei', { id: 'three', affiliation: 'Delta Institute' }),
    person('Li', 'Wei', { id: 'four' }),
    person('Li', 'Wei', { id: 'five' }),
    person('Ines', 'Kofler', { id: 'six', affiliation: 'Hydro', email: 'ines@rivers.example' }),
    person('Ines', 'Kofler', { id: 'seven', affiliation: 'Hydro' }),
  ];
  expect([...tellApart(people, nameOf)]).toEqual([
    ['one', 'Ada Okafor (Gauge Office)'],
    ['two', 'Adá Okafor (Delta Institute)'],
    ['three', 'Bram Osei'],
    ['four', 'Li Wei (1)'],
    ['five', 'Li Wei (2)'],
    ['six', 'Ines Kofler (ines@rivers.example)'],
    ['seven', 'Ines Kofler'],
  ]);
});
