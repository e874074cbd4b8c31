import { expect, test } from 'vitest';
import type { Person } from '../../shared/domain/person';
import { matchPerson } from '../../shared/roster/match-person';
import { createRosterIndex } from '../../shared/roster/roster-index';
import { person } from '../builders/people';
import { hardRoster } from './hard-names';
import { labelledNames, namesakes } from './platform-names';

function outcome(people: readonly Person[], name: string, email?: string): string {
  const match = matchPerson(
    { name, ...(email === undefined ? {} : { email }) },
    createRosterIndex(people),
  );
  switch (match.type) {
    case 'certain':
      return `${match.reason}: ${match.person}`;
    case 'doubt':
      return `${match.reason}? ${match.candidates.map((one) => one.person).join(' ')}`.trim();
    case 'stranger':
      return 'stranger';
  }
}

test('on a roster of 300 hard names nobody is matched wrongly, and nearly all that is certain without a question', () => {
  const index = createRosterIndex(hardRoster);
  expect(hardRoster).toHaveLength(300);
  const judged = labelledNames.map((label) => ({ ...label, match: matchPerson(label.who, index) }));
  const wrong = judged.filter(
    ({ match, person: truth, label }) =>
      match.type === 'certain' && (match.person !== truth || label === 'vague'),
  );
  const sure = judged.filter(({ label }) => label === 'certain');
  const missed = sure.filter(({ match }) => match.type !== 'certain');
  const share = (100 * (sure.length - missed.length)) / sure.length;
  console.log(
    `${String(labelledNames.length)} names: ${String(wrong.length)} wrong automatic matches; ${share.toFixed(1)} % of ${String(sure.length)} certain ones without a question`,
  );
  expect(wrong.map(({ who, match }) => [who.name, match])).toEqual([]);
  expect(missed.map(({ who }) => who.name).slice(0, share < 95 ? 100 : 0)).toEqual([]);
});

test('a stranger with a name of the roster but another address is always a question', () => {
  const index = createRosterIndex(hardRoster);
  const matched = namesakes.filter((who) => matchPerson(who, index).type === 'certain');
  expect(namesakes.length).toBeGreaterThan(150);
  expect(matched).toEqual([]);
});

const ana = person('Ana', 'Silva', { email: 'ana@rivers.example' });
const bram = person('Bram', 'Osei', { aliases: ['Captain B', 'bram.private@post.example'] });
const kim = person('Kim', 'Lee');

test.each([
  ['Bram Osei', 'ANA@rivers.example', 'emailOfOther? person-ana-silva person-bram-osei'],
  ['a device', 'ana@rivers.example', 'email: person-ana-silva'],
  ['Captain B (Guest)', undefined, 'alias: person-bram-osei'],
  ['anything', 'bram.private@post.example', 'email: person-bram-osei'],
  ['Silva Ana', undefined, 'name: person-ana-silva'],
  ['Ana Silva (Bram Osei)', undefined, 'sameName? person-ana-silva person-bram-osei'],
  ['Ana Silva, Bram Osei', undefined, 'sameName? person-ana-silva person-bram-osei'],
  ['Ana Silva, Ministry of Rivers', undefined, 'name: person-ana-silva'],
  ['Ana Silva & Bram', 'ana@rivers.example', 'speaksForOther? person-ana-silva'],
  ['KIM Lee', undefined, 'likeness? person-kim-lee'],
  ['Ana', undefined, 'likeness? person-ana-silva'],
  ['Аna Silva', undefined, 'likeness? person-ana-silva'],
  ['iPhone', undefined, 'noName?'],
  ['+41 22 *** 12', undefined, 'noName?'],
  ['Tama Rewi', undefined, 'stranger'],
  ['__proto__', undefined, 'stranger'],
  ['constructor', 'constructor@x.example', 'stranger'],
])('"%s" with the address %s: %s', (name, email, expected) => {
  expect(outcome([ana, bram, kim], name, email)).toBe(expected);
});

test('a learned single name is no proof where somebody else has it too', () => {
  const taught = { ...ana, aliases: ['Ana'] };
  expect(outcome([taught, bram], 'Ana')).toBe('alias: person-ana-silva');
  expect(outcome([taught, person('Ana', 'Kofler')], 'Ana')).toBe(
    'sharedAlias? person-ana-silva person-ana-kofler',
  );
});
