import { expect, test } from 'vitest';
import { readGuest } from '../../shared/acts/attendance';
import { putPersonFacts, readPersonFacts } from '../../shared/acts/person-facts';
import { createCountingIdSource } from '../../shared/base/ids';
import { omit } from '../../shared/base/omit';
import { sampleMeetings } from '../../shared/samples/samples';
import { meeting } from '../builders/meeting';
import { participant, person } from '../builders/people';

const createId = createCountingIdSource();
const ann = person('Ann', 'Lee');

test('putting back the facts of everybody as they were read changes nothing that is printed', () => {
  for (const sample of sampleMeetings) {
    for (const { id } of sample.people) {
      const facts = readPersonFacts(sample, id);
      if (facts === undefined) throw new Error('nobody has this id');
      const next = putPersonFacts(sample, id, facts, createId);
      expect(readPersonFacts(next, id)).toEqual(facts);
      const others = (holder: typeof sample) => holder.people.filter((one) => one.id !== id);
      expect(others(next)).toEqual(others(sample));
      expect(omit(next, 'people', 'participants')).toEqual(omit(sample, 'people', 'participants'));
    }
  }
});

test('names, roles and hours that are filled in are the person’s and the participant’s', () => {
  const before = meeting({
    people: [ann],
    attending: [participant(ann, { affiliation: 'Old Office', category: 'c1' })],
  });
  const facts = readPersonFacts(before, ann.id);
  if (facts === undefined) throw new Error('nobody has this id');
  const stays = [{ from: '2030-03-25T14:00:00Z', to: '2030-03-25T15:00:00Z' }];
  const next = putPersonFacts(
    before,
    ann.id,
    {
      ...facts,
      surname: 'Lee-Ek',
      isSurnameFirst: true,
      affiliation: 'New Office',
      aliases: ['Annie'],
      category: 'c2',
      roles: ['co-chair', 'rapporteur'],
      stays,
    },
    createId,
  );
  expect(next.people).toEqual([
    {
      id: ann.id,
      given: 'Ann',
      surname: 'Lee-Ek',
      order: 'surnameFirst',
      affiliation: 'New Office',
      aliases: ['Annie'],
      category: 'c2',
    },
  ]);
  expect(next.participants).toEqual([
    participant(ann, { roles: ['co-chair', 'rapporteur'], stays }),
  ]);
});

test('who was only known becomes a participant, and hours go with the presence', () => {
  const before = meeting({ people: [ann] });
  const facts = readPersonFacts(before, ann.id);
  if (facts === undefined) throw new Error('nobody has this id');
  const stays = [{ from: '2030-03-25T14:00:00Z' }];
  const here = putPersonFacts(before, ann.id, { ...facts, attendance: 'present', stays }, createId);
  expect(here.participants).toMatchObject([{ person: ann.id, attendance: 'present', stays }]);
  const gone = readPersonFacts(here, ann.id);
  if (gone === undefined) throw new Error('nobody has this id');
  const [absent] = putPersonFacts(
    here,
    ann.id,
    { ...gone, attendance: 'apologies' },
    createId,
  ).participants;
  expect(absent?.attendance).toBe('apologies');
  expect(absent?.stays).toBeUndefined();
});

test.each([
  ['Dr. Melissa Ko (Teaching Centre)', 'Dr.', 'Melissa', 'Ko'],
  ['Prof. Dr Ana NOVAK, Delta Institute', 'Prof. Dr', 'Ana', 'Novak'],
  ['Mme Dupont', 'Mme', '', 'Dupont'],
  ['M. Elio Tan', 'M.', 'Elio', 'Tan'],
  ['Drake Msiba', undefined, 'Drake', 'Msiba'],
])('of a guest typed as "%s" form of address and names are told apart', (typed, ...names) => {
  const { honorific, given, surname } = readGuest(typed);
  expect([honorific, given, surname]).toEqual(names);
});

test('nobody has no facts', () => {
  expect(readPersonFacts(meeting({}), 'person-x')).toBeUndefined();
});
