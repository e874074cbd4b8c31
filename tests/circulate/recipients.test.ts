import { expect, test } from 'vitest';
import { addressCircle, parseRecipients, writeRecipients } from '../../shared/circulate/recipients';
import { participant, person } from '../builders/people';

const ada = person('Ada', 'Okafor', { email: 'ada@example.org' });
const jon = person('Jon', 'Falk');
const mei = person('Mei', 'Lin', { email: 'Mei@Example.org', order: 'surnameFirst' });

const own = {
  people: [ada, jon, mei],
  participants: [participant(ada), participant(jon), participant(mei, { attendance: 'apologies' })],
};
const group = {
  people: [{ ...jon, email: 'jon@example.org' }, mei],
  roster: [
    { person: jon.id },
    { person: mei.id, until: '2030-01-31' },
    { person: ada.id, from: '2030-06-01' },
  ],
};

test('a circle has its people with their addresses, and says how many have none', () => {
  const lines = (['nobody', 'present', 'participants', 'roster'] as const).map((circle) => {
    const { recipients, withoutAddress } = addressCircle(
      circle,
      own,
      circle === 'roster' ? group : undefined,
      '2030-03-21',
    );
    return [writeRecipients(recipients), withoutAddress];
  });
  expect(lines).toEqual([
    ['', 0],
    ['Ada Okafor <ada@example.org>', 1],
    ['Ada Okafor <ada@example.org>\nLin Mei <Mei@Example.org>', 1],
    ['Jon Falk <jon@example.org>', 0],
  ]);
});

test('recipients are read from lines and lists, each address once, and what is no address is named', () => {
  const typed =
    'Ada Okafor <ada@example.org>\n"Falk, Jon" <jon@example.org>, ADA@example.org; mei@';
  expect(parseRecipients(typed)).toEqual({
    recipients: [
      { name: 'Ada Okafor', address: 'ada@example.org' },
      { name: 'Falk, Jon', address: 'jon@example.org' },
    ],
    wrong: 'mei@',
  });
});
