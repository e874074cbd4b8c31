import { expect, test } from 'vitest';
import { beginsLikeVerb } from '../../shared/checks/begins-like-verb';

test.each([
  'asked whether the budget is spent',
  'said that it is',
  'didn’t agree',
  "couldn't say",
  'strongly supported the draft',
  'also thanked the secretariat',
  'notes that nothing changed',
  'drew attention to the annex',
])('"%s" goes on from a name', (words) => {
  expect(beginsLikeVerb(words, 'en-GB')).toBe(true);
});

test.each([
  'the course name is not needed',
  'Prices rose by a tenth',
  'code is one text document',
  'people change their names',
  'in four weeks, same hour',
  'breakout sessions last half an hour',
  'why not earlier?',
])('"%s" does not', (words) => {
  expect(beginsLikeVerb(words, 'en')).toBe(false);
});

test('a reporting verb of the group counts, whatever it looks like', () => {
  expect(beginsLikeVerb('agree to disagree', 'en')).toBe(false);
  expect(beginsLikeVerb('agree to disagree', 'en', ['agree that'])).toBe(true);
});

test('French is told by what cannot be a verb', () => {
  const french = ['demande si', 'a remercié', 's’interroge', 'le nom ne sert à rien', "l'ordre"];
  expect(french.map((words) => beginsLikeVerb(words, 'fr'))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('words that begin with a sign, and other languages, are left alone', () => {
  expect(beginsLikeVerb('12 people came', 'en')).toBeUndefined();
  expect(beginsLikeVerb('“yes”', 'en')).toBeUndefined();
  expect(beginsLikeVerb('los datos', 'es')).toBeUndefined();
});
