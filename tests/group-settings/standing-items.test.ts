import { expect, test } from 'vitest';
import { createCountingIdSource } from '../../shared/base/ids';
import { readStandingItems, writeStandingItems } from '../../shared/group-settings/standing-items';

const items = [
  { id: 'st-a', title: 'Opening', level: 0, minutes: 10, topic: 'topic-a' },
  { id: 'st-b', title: 'Gauges (Upper basin)', level: 0, topic: 'topic-b' },
  { id: 'st-c', title: 'Snow', level: 1, minutes: 20, topic: 'topic-c' },
  { id: 'st-d', title: 'Any other business', level: 0, topic: 'topic-d' },
];

const readAfter = (text: string, before: typeof items) => {
  const result = readStandingItems(text, before, createCountingIdSource());
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value;
};
const read = (text: string) => readAfter(text, items);

test('standing items are written one in a line, nested by indentation, with their minutes', () => {
  expect(writeStandingItems(items)).toBe(
    'Opening (10 min)\nGauges (Upper basin)\n  Snow (20 min)\nAny other business',
  );
});

test('items come out of their text as they went in', () => {
  expect(read(writeStandingItems(items))).toBe(items);
  const odd = [{ id: 'st-x', title: '1. Agenda:\n (Ann Lee)', level: 3, topic: 'topic-x' }];
  expect(readAfter(writeStandingItems(odd), odd)).toBe(odd);
});

test('items keep their ids and topics wherever their titles go, and whatever their minutes become', () => {
  const text =
    'any other business\nGauges (Upper basin)\n  Rain (Ann Lee, 5 min)\nOPENING (5 min)\n  Snow (20 min)';
  expect(read(text)).toEqual([
    { id: 'st-d', title: 'any other business', level: 0, topic: 'topic-d' },
    { id: 'st-b', title: 'Gauges (Upper basin)', level: 0, topic: 'topic-b' },
    { id: 'standing-1', title: 'Rain (Ann Lee)', level: 1, minutes: 5, topic: 'topic-1' },
    { id: 'st-a', title: 'OPENING', level: 0, minutes: 5, topic: 'topic-a' },
    { id: 'st-c', title: 'Snow', level: 1, minutes: 20, topic: 'topic-c' },
  ]);
});

test('of two items with one title each keeps its own place in what was said of it', () => {
  const twins = [
    { id: 'st-1', title: 'Reports', level: 0, minutes: 5, topic: 'topic-one' },
    { id: 'st-2', title: 'Reports', level: 0, minutes: 9, topic: 'topic-two' },
  ];
  const swapped = readAfter('Reports (9 min)\nReports (5 min)', twins);
  expect(swapped).toEqual([twins[1], twins[0]]);
});

test('a text without words is no items, and one far too long for an agenda is refused', () => {
  expect(read(' \n ')).toEqual([]);
  const long = Array.from({ length: 1001 }, (_, at) => `Item number ${String(at)}`).join('\n');
  expect(readStandingItems(long, items, createCountingIdSource()).ok).toBe(false);
});
