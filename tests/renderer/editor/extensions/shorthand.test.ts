import { expect, test } from 'vitest';
import {
  expansionOf,
  hasTerm,
} from '../../../../renderer/editor/extensions/shorthand/expansion-of';
import { toRecordingPosition } from '../../../../renderer/editor/extensions/times/recording-position';

test('shorthand is found as a whole word at the end, the longest first, and keeps a capital', () => {
  const all = [
    { short: 'iwa', long: 'it was agreed that' },
    { short: 'wa', long: 'was' },
    { short: 'so wa', long: 'so was' },
  ];
  const find = (words: string) => expansionOf(words, all)?.long;
  expect([find('iwa'), find('Iwa'), find('(iwa'), find('kiwa'), find('so wa'), find('')]).toEqual([
    'it was agreed that',
    'It was agreed that',
    'it was agreed that',
    undefined,
    'so was',
    undefined,
  ]);
});

test('a term stands in words only as a whole word in its own letters', () => {
  expect(['the UN, then', 'RUN', 'UNO', 'un', 'UN'].map((words) => hasTerm(words, 'UN'))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('a position in a recording leaves out its pauses and follows a matched moment', () => {
  const recording = {
    id: 'one',
    start: '2030-03-25T14:00:00Z',
    pauses: [{ at: 600, seconds: 300 }],
    parts: [],
    shift: -5,
  };
  const at = (clock: string) => toRecordingPosition(recording, `2030-03-25T${clock}Z`);
  expect([at('13:59:00'), at('14:05:00'), at('14:12:00'), at('14:20:00')]).toEqual([
    undefined,
    295,
    595,
    895,
  ]);
});
