import { expect, test } from 'vitest';
import type { Meeting } from '../../shared/domain/meeting';
import { isEarlier, joinPassages, passageOf, topicQuery } from '../../shared/last-time/passage-of';
import { passageSchema } from '../../shared/last-time/last-time';
import { buildRegister } from '../../shared/registers/build-register';
import { meeting, section } from '../builders/meeting';
import { action, decision, note, statement } from '../builders/notes';
import { partyOf, person } from '../builders/people';
import { offTheRecord, text } from '../builders/text';

const ana = person('Ana', 'Silva');

function held(
  id: string,
  date: string,
  more: Partial<Parameters<typeof meeting>[0]> = {},
): Meeting {
  return meeting({ id, attending: [ana], schedule: { date, zone: 'UTC' }, ...more });
}

const now = held('m3', '2030-05-01', {
  sections: [
    section({ title: 'Any title', item: { topic: 'topic-budget' } }),
    section('Work Plan'),
    section('Something new'),
  ],
});
const [budget = '', plan = '', fresh = ''] = now.sections.map(({ id }) => id);

const last = held('m2', '2030-04-01', {
  sections: [
    section(
      { title: 'Budget', item: { topic: 'topic-budget' } },
      statement(partyOf(ana), 'The budget is short.'),
      note([text('The host pays. '), offTheRecord('SECRET')]),
      note('SECRET as a whole', { offTheRecord: true }),
      { ...statement(partyOf(ana), 'Some doubt it.'), notForAttribution: true },
      decision('to ask for more'),
      action('Send the sums', { owners: [partyOf(ana)] }),
    ),
    section('Work plan', note('It stands.')),
    section('Other business', note('Nothing to do with it.')),
  ],
});

test('a topic is found again by its id, whatever its title was then, without anything withheld', () => {
  const passage = passageOf(last, topicQuery(now, budget));
  expect(passageSchema.safeParse(passage).success).toBe(true);
  expect(passage?.meeting.id).toBe('m2');
  expect(passage?.notes.map(({ speakers, text: words }) => [speakers, words])).toEqual([
    ['Ana Silva', 'The budget is short.'],
    ['', 'The host pays.'],
    ['', 'Some doubt it.'],
  ]);
  expect(passage?.decisions.map(({ text: words }) => words)).toEqual(['to ask for more']);
  expect(passage?.actions).toMatchObject([
    { text: 'Send the sums', owners: 'Ana Silva', status: 'open' },
  ]);
  expect(JSON.stringify(passage)).not.toContain('SECRET');
});

test('an item without a topic is found by its title, and one that never came up is not', () => {
  expect(passageOf(last, topicQuery(now, plan))?.notes.map(({ text: words }) => words)).toEqual([
    'It stands.',
  ]);
  expect(passageOf(last, topicQuery(now, fresh))).toBeUndefined();
  expect(passageOf(last, topicQuery(now, 'opening'))).toBeUndefined();
});

test('the last meeting comes first, and actions stand as they stand now', () => {
  const passage = passageOf(last, topicQuery(now, budget));
  const first = held('m1', '2030-03-01', {
    sections: [section({ title: 'Money', item: { topic: 'topic-budget' } }, note('A start.'))],
  });
  const [source] = passage?.actions ?? [];
  const report: Meeting = {
    ...now,
    mattersArising: [
      {
        id: 'matter-1',
        source: { meeting: 'm2', note: source?.id ?? '' },
        wording: 'Send the sums',
        action: { owners: [partyOf(ana)], status: 'open' },
        reported: { status: 'done' },
      },
    ],
  };
  const early = passageOf(first, topicQuery(now, budget));
  if (passage === undefined || early === undefined) throw new Error('a passage is missing');
  const joined = joinPassages([early, passage], buildRegister([first, last, report]));
  expect(joined.map((one) => one.meeting.id)).toEqual(['m2', 'm1']);
  expect(joined[0]?.actions[0]?.status).toBe('done');
});

test('only meetings of an earlier day are earlier', () => {
  expect(isEarlier('2030-04-01', '2030-05-01')).toBe(true);
  expect(isEarlier('2030-05-01', '2030-05-01')).toBe(false);
  expect(isEarlier(undefined, '2030-05-01')).toBe(false);
  expect(isEarlier('2030-05-01', undefined)).toBe(true);
});
