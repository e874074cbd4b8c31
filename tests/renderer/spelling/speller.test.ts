import { expect, test } from 'vitest';
import { createSpeller } from '../../../renderer/spelling/speller';
import type { SpellingWorker } from '../../../renderer/spelling/speller';
import type { SpellingAnswer, SpellingRequest } from '../../../renderer/spelling/spelling-message';

/** A worker that answers by hand. */
function createFakeWorker() {
  const asked: SpellingRequest[] = [];
  let answer: (event: { readonly data: SpellingAnswer }) => void = () => undefined;
  let fail: () => void = () => undefined;
  const worker: SpellingWorker = {
    postMessage: (request) => asked.push(request),
    addEventListener: (type: 'message' | 'error', listener: unknown) => {
      if (type === 'message') answer = listener as typeof answer;
      else fail = listener as typeof fail;
    },
  };
  return {
    worker,
    asked,
    answer: (id: number, ...words: string[]) => answer({ data: { id, words } }),
    fail: () => fail(),
  };
}

test('the worker starts with the first question, and what it said once is known at once', async () => {
  const fake = createFakeWorker();
  let started = 0;
  const speller = createSpeller(() => {
    started += 1;
    return fake.worker;
  });
  expect([started, speller.verdict('en', 'note')]).toEqual([0, undefined]);
  const checked = speller.check('en', ['note', 'noet', 'note']);
  fake.answer(1, 'noet');
  await checked;
  await speller.check('en', ['note']);
  expect([
    started,
    fake.asked,
    speller.verdict('en', 'note'),
    speller.verdict('en', 'noet'),
    speller.verdict('fr', 'note'),
  ]).toEqual([
    1,
    [{ id: 1, type: 'check', language: 'en', words: ['note', 'noet'] }],
    true,
    false,
    undefined,
  ]);
});

test('answers find their questions in any order', async () => {
  const fake = createFakeWorker();
  const speller = createSpeller(() => fake.worker);
  const first = speller.suggest('en', 'noet');
  const second = speller.suggest('en', 'teh');
  fake.answer(2, 'the');
  fake.answer(1, 'note');
  expect(await Promise.all([first, second])).toEqual([['note'], ['the']]);
});

test('where the worker cannot run, nothing is wrong', async () => {
  const fake = createFakeWorker();
  const speller = createSpeller(() => fake.worker);
  const checked = speller.check('en', ['noet']);
  fake.fail();
  await checked;
  expect(speller.verdict('en', 'noet')).toBe(true);
});
