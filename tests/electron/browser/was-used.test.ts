import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { wasUsed } from '../../../electron/browser/was-used';

const patience = { connect: 200, reload: 200 };

test('a browser that ends without a window was not used', async () => {
  expect(await wasUsed({ windows: () => 0, connections: () => 0 }, patience)).toBe(false);
});

test('a browser that hands its window to a running copy is waited for until that window closes', async () => {
  let open = 0;
  let connections = 0;
  let isOver = false;
  const used = wasUsed({ windows: () => open, connections: () => connections }, patience);
  void used.then(() => (isOver = true));
  await wait(100);
  [open, connections] = [1, 1];
  await wait(400);
  const whileOpen = isOver;
  open = 0;
  expect([whileOpen, await used]).toEqual([false, true]);
});

test('a window that is loaded again does not end the app', async () => {
  let open = 0;
  let isOver = false;
  const used = wasUsed({ windows: () => open, connections: () => 1 }, patience);
  void used.then(() => (isOver = true));
  await wait(100);
  open = 1;
  await wait(300);
  const afterReload = isOver;
  open = 0;
  expect([afterReload, await used]).toEqual([false, true]);
});
