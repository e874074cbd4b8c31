import { expect, test } from 'vitest';
import { dictionariesOf, spellingLanguageOf } from '../../shared/spelling/spelling-languages';
import { groupFacts } from '../builders/group';

test('English that does not say whose may be either; elsewhere it is nearer to British', () => {
  expect(
    ['en', 'en-US', 'en-GB', 'en-KE', 'fr-CH', 'ru', 'ar', 'zh-Hans'].map(dictionariesOf),
  ).toEqual([['en-GB', 'en-US'], ['en-US'], ['en-GB'], ['en-GB'], ['fr'], ['ru'], [], []]);
});

test('a meeting’s own spelling goes before its group’s, which holds for the group’s language alone', () => {
  const group = groupFacts({ spelling: 'en-GB' });
  expect([
    spellingLanguageOf({ language: 'en', group }),
    spellingLanguageOf({ language: 'fr', group }),
    spellingLanguageOf({ language: 'en', spelling: 'en-US', group }),
    spellingLanguageOf({ language: 'es' }),
  ]).toEqual(['en-GB', 'fr', 'en-US', 'es']);
});
