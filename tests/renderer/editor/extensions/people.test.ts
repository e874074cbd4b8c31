import { expect, test } from 'vitest';
import {
  findPeople,
  personNamed,
} from '../../../../renderer/editor/extensions/speakers/find-people';
import { speakersTyped } from '../../../../renderer/editor/extensions/speakers/speakers-typed';
import { person } from '../../../builders/people';

const ann = person('Ann', 'Lee', { initials: 'AL' });
const annFar = person('Ann', 'Moreau', { initials: 'AM' });
const jose = person('José María', 'de la Cruz', { aliases: ['Pepe'], initials: 'JC' });
const yu = person('Ping', 'Yu', { order: 'surnameFirst' });
const people = [ann, annFar, jose, yu];
const book = { people, present: new Set([jose.id, yu.id]) };

test.each([
  ['Ann Lee', ann],
  ['lee ann', ann],
  ['Ann', undefined],
  ['AL', ann],
  ['al', undefined],
  ['pepe', jose],
  ['De La Cruz', jose],
  ['Yu Ping', yu],
  ['PY', yu],
  ['Timeline', undefined],
  ['', undefined],
])('"%s" names one person or nobody', (typed, expected) => {
  expect(personNamed(typed, book)).toBe(expected);
});

test('of two people with one name, the one who is present is meant', () => {
  expect(personNamed('Ann', { people, present: new Set([annFar.id]) })).toBe(annFar);
});

test('any word of a name or initials begins a completion, those just heard first, then those present', () => {
  expect(findPeople('mar', book, [])).toEqual([jose]);
  expect(findPeople('jc', book, [])).toEqual([jose]);
  expect(findPeople('a', book, [annFar.id])).toEqual([annFar, ann]);
  expect(findPeople('zz', book, [])).toEqual([]);
});

test('several speakers are known together or not at all', () => {
  const party = (id: string) => ({ type: 'person', person: id });
  expect(speakersTyped('AL, JC and Yu', book)).toEqual([ann.id, jose.id, yu.id].map(party));
  expect(speakersTyped('AL and somebody', book)).toBeUndefined();
  expect(speakersTyped('@somebody', book)).toEqual([{ type: 'unresolved', text: 'somebody' }]);
});
