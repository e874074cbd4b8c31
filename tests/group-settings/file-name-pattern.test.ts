import { expect, test } from 'vitest';
import { fillFileName, findUnknownField } from '../../shared/group-settings/file-name-pattern';

test('a pattern is filled in, and what is not known leaves no gap', () => {
  const facts = { 'group.shortName': 'WG-Rivers', version: 'draft-1' };
  expect(fillFileName('{group.shortName}-{meeting.ordinal}-{version}', facts)).toBe(
    'WG-Rivers-draft-1',
  );
});

test('a word in braces that is no field is named, and a brace left open is one', () => {
  expect([
    findUnknownField('{group.name} {meeting.date}'),
    findUnknownField('{group.name} {Date}'),
    findUnknownField('{version'),
    findUnknownField('{}'),
  ]).toEqual([undefined, 'Date', '{', '']);
});
