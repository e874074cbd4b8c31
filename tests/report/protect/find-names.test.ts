import { expect, test } from 'vitest';
import type { Person } from '../../../shared/domain/person';
import { createFindNames } from '../../../shared/report/protect/find-names';

function found(people: readonly Person[], text: string): readonly string[] {
  return createFindNames(people)?.(text).map(({ words }) => words) ?? [];
}

test('the longest name is found as a whole word, with its title and with any white space', () => {
  const people = [
    { id: 'p-1', surname: 'van der Berg', given: 'Ann', aliases: ['Annie'] },
    { id: 'p-2', surname: '王', given: '小明', display: '王小明' },
  ];
  const text = 'Dr. Ann van  der\nBerg, Annex, ANNIE, 😀Ann and 说王小明说.';
  expect(found(people, text)).toEqual(['Dr. Ann van  der\nBerg', 'ANNIE', 'Ann', '王小明']);
});

// Looking for every name by itself would run into the time limit of the test.
test('the names of thousands of people with aliases are found', () => {
  const people = Array.from({ length: 2000 }, (_, index) => ({
    id: `p-${String(index)}`,
    surname: `Surname${String(index)} van der Name${String(index % 7)}`,
    given: `Given${String(index)}`,
    aliases: Array.from({ length: 10 }, (_alias, at) => `alias ${String(index)} ${String(at)}`),
  }));
  const text = 'So said GIVEN1999, Dr Surname17  van der\nName3 and alias 40 7 of Given12345.';
  expect(found(people, text.repeat(200))).toHaveLength(600);
});
