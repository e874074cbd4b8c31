import { expect, test } from 'vitest';
import { createAccess } from '../../../electron/browser/access';

test('a token that was not used in its time is worth nothing', () => {
  let time = 0;
  const access = createAccess(() => time);
  time = 600_001;
  expect(access.exchange(access.token)).toBeUndefined();
});

test('two shells have nothing in common', () => {
  const [one, two] = [createAccess(() => 0), createAccess(() => 0)];
  const secret = one.exchange(one.token) ?? '';
  expect([two.exchange(one.token), two.isSecret(secret), one.isSecret(secret)]).toEqual([
    undefined,
    false,
    true,
  ]);
});
