import { expect, test } from 'vitest';
import { numberItems } from '../../../../renderer/editor/extensions/page/number-items';
import { bullet, note, numbered } from '../../../builders/notes';

test('neighbouring items of one level and marker count on, deeper notes do not interrupt them', () => {
  const blocks = [
    numbered('one'),
    bullet('deep', 1),
    note('words below', { level: 1 }),
    numbered('two'),
    numbered('lettered', 'a)'),
    numbered('lettered', 'a)'),
    note('a paragraph'),
    numbered('anew'),
  ];
  expect(numberItems(blocks)).toEqual(['1.', '•', '', '2.', 'a)', 'b)', '', '1.']);
});

test('a start is kept, and 1.1 puts the number above before its own', () => {
  const started = note('fifth', { shape: { type: 'item', marker: '1.', start: 5 } });
  const below = numbered('below', '1.1', 1);
  expect(numberItems([started, below, below, numbered('sixth')])).toEqual([
    '5.',
    '5.1',
    '5.2',
    '6.',
  ]);
});
