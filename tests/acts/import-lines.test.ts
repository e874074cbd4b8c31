import { expect, test } from 'vitest';
import { accountForLines, restAfter } from '../../shared/acts/import-lines';
import { warningMessage } from '../../shared/base/result';

const text = 'heading\r\none\r\nmore of one\r\n\r\nloose\r\ntwo\r\nthree\r\nfour\r\n';

test('every line has one fate: as told, empty, left out by a message, or the rest', () => {
  const known = [
    { line: 2, lastLine: 3, fate: 'taken' as const },
    { line: 6, fate: 'taken' as const },
    { line: 7, fate: 'merged' as const, why: 'with line 6' },
    { line: 8, lastLine: 90, fate: 'taken' as const },
  ];
  const messages = [warningMessage('loose', 'It belongs to nothing.', 'line 5')];
  expect(accountForLines(text, known, { messages, rest: 'heading' })).toEqual([
    { line: 1, lastLine: 1, fate: 'heading' },
    { line: 2, lastLine: 3, fate: 'taken' },
    { line: 4, lastLine: 4, fate: 'empty' },
    { line: 5, lastLine: 5, fate: 'setAside', why: 'It belongs to nothing.' },
    { line: 6, lastLine: 6, fate: 'taken' },
    { line: 7, lastLine: 7, fate: 'merged', why: 'with line 6' },
    { line: 8, lastLine: 8, fate: 'taken' },
  ]);
});

test('what is beyond the most that is read is set aside with the reason, not lost in silence', () => {
  const known = [{ line: 2, fate: 'taken' as const }];
  const messages = [warningMessage('too-many', 'Only one was read.')];
  const all = restAfter(known, messages, 'too-many');
  expect(accountForLines(text, all, { messages, rest: 'heading' }).at(-1)).toEqual({
    line: 3,
    lastLine: 8,
    fate: 'setAside',
    why: 'Only one was read.',
  });
  expect(restAfter(known, [], 'too-many')).toEqual(known);
});
