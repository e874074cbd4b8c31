import { expect, test } from 'vitest';
import { defaultPreferences, parsePreferences } from '../../shared/ipc/preferences';

test.each([undefined, null, 7, 'garbage', [], { theme: 'plaid' }, { zoom: 1e9, keys: 'x' }])(
  'stored garbage (%j) leaves the defaults',
  (stored) => {
    expect(parsePreferences(stored)).toEqual(defaultPreferences);
  },
);

test('one strange value never costs the others', () => {
  expect(parsePreferences({ theme: 'dark', zoom: 'large', author: 'Ines', unknown: 1 })).toEqual({
    ...defaultPreferences,
    theme: 'dark',
    author: 'Ines',
  });
});
