import { expect, test } from 'vitest';
import { countRosterChanges } from '../../../../../shared/group-settings/count-roster-changes';
import { findLessons } from '../../../../../renderer/views/meeting/import/find-lessons';
import { noAnswers } from '../../../../../renderer/views/meeting/import/import-session';
import { readImport } from '../../../../../renderer/views/meeting/import/read-import';
import { spokenNear, spokenWith } from '../../../../../renderer/views/meeting/import/spoken-lines';
import { createCountingIdSource } from '../../../../../shared/base/ids';
import { group } from '../../../../builders/group';
import { meeting } from '../../../../builders/meeting';
import { participant, person } from '../../../../builders/people';

const ada = person('Ada', 'Okafor');
const adam = person('Adam', 'Okafor');
const bram = person('Bram', 'Osei', { email: 'bram@rivers.example' });
const own = group({ people: [ada, adam, bram] });
const before = meeting({
  people: [ada, adam, bram],
  attending: [ada, adam, bram].map((one) => participant(one, { attendance: 'expected' })),
});

const file = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Bram Osei,bram@rivers.example,03/25/2030 2:01:00 PM,03/25/2030 2:59:00 PM,58,No
A. Okafor,,03/25/2030 2:00:00 PM,03/25/2030 2:30:00 PM,30,Yes
`;

function read(answers = noAnswers) {
  const outcome = readImport(
    { bytes: new TextEncoder().encode(file) },
    { meeting: before, group: own, now: '2030-03-25T15:00:00Z' },
    answers,
    createCountingIdSource(),
  );
  if (outcome.kind !== 'attendance') throw new Error(outcome.kind);
  return outcome;
}

test('what a screen shows of an attendance file says who is added, who is asked, and every line', () => {
  const shown = read();
  expect([
    shown.groups.map(({ fate, count }) => `${fate} ${count}`),
    shown.questions.map(({ name, canBeNew, candidates }) => [name, canBeNew, candidates.length]),
    shown.lines.counts,
    Object.keys(shown.patch),
    shown.lessons,
  ]).toEqual([
    ['new 0', 'added 1', 'changed 0', 'left 0', 'open 1'],
    [['A. Okafor', true, 2]],
    { heading: 1, taken: 2 },
    ['participants'],
    [],
  ]);
});

test('an answer moves its person to those who are added and teaches the group a name', () => {
  const [question] = read().questions;
  const people = new Map([[question?.id ?? '', { type: 'person', person: ada.id } as const]]);
  const shown = read({ ...noAnswers, people });
  expect([
    shown.groups.filter(({ count }) => count > 0).map(({ fate, count }) => `${fate} ${count}`),
    shown.questions,
    Object.keys(shown.patch).sort(),
    shown.lessons,
  ]).toEqual([
    ['added 2'],
    [],
    ['participants', 'people'],
    [{ person: ada.id, aliases: ['A. Okafor'] }],
  ]);
});

test('what nothing is recognised in is told in words, and changes nothing', () => {
  const outcome = readImport(
    { bytes: new TextEncoder().encode('hello') },
    { meeting: before, now: '2030-03-25T15:00:00Z' },
    noAnswers,
    createCountingIdSource(),
  );
  expect([outcome.kind, outcome.kind === 'unknown' && outcome.messages[0]?.code]).toEqual([
    'unknown',
    'import.unknown-kind',
  ]);
});

test('names that group or meeting knew before are no lesson', () => {
  const knowing = { ...before, people: [{ ...ada, aliases: ['Addie'] }, adam, bram] };
  const after = { ...knowing, people: [{ ...ada, aliases: ['Addie', 'A. O.'] }, adam, bram] };
  expect(findLessons(knowing, after, own)).toEqual([{ person: ada.id, aliases: ['A. O.'] }]);
  expect(findLessons(knowing, knowing, own)).toEqual([]);
});

test('a read roster says how many people it adds, changes and leaves', () => {
  const [first] = own.people;
  const after = {
    ...own,
    people: [{ ...first!, affiliation: 'Delta' }, adam, bram, person('Tama', 'Rewi')],
  };
  expect(countRosterChanges(own, after)).toEqual({ added: 1, changed: 1, same: 2 });
});

test('a transcript is searched by all words, and says who spoke near a moment where it began is known', () => {
  const cue = (id: string, from: number, text: string) => ({ id, from, to: from + 5, text });
  const cues = [cue('one', 0, 'Good morning'), cue('two', 300, 'The gauge is silent')];
  const spoken = { transcripts: [{ id: 'words', start: '2030-03-25T14:00:00Z', cues }] };
  expect(spokenWith(spoken, 'silent GAUGE').map(({ id, at }) => [id, at])).toEqual([
    ['two', '2030-03-25T14:05:00.000Z'],
  ]);
  expect(spokenNear(spoken, '2030-03-25T14:05:30Z').map(({ cue: id }) => id)).toEqual(['two']);
});
