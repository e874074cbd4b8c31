import { expect } from '@playwright/test';
import { test } from '../app';
import { pasteAgenda, press, saved, startNow, typeLine, watchMouse } from './keys';
import { expectAccessible } from './palette-and-axe';

test('a speakers’ list is kept, gives the floor and leads the names, by keys alone', async ({
  app,
}) => {
  const { page } = app;
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  const ask = page.getByRole('textbox', { name: 'Ask for the floor' });
  const list = page.getByRole('listbox', { name: 'Speakers’ list' });
  const mouse = await watchMouse(page);
  await startNow(page);
  await pasteAgenda(page, '1. Reports\n2. Plans');
  await press(page, 'Control+Shift+C');
  for (const name of ['Ana Silva', 'Ben Okoro', 'Beatriz Lund', 'Chi Nakamura']) {
    await typeLine(page, name);
  }

  // Letters put people on the list; who is nobody we know is kept as typed.
  await press(page, 'Control+Shift+2');
  await expect(ask).toBeFocused();
  await typeLine(page, 'chi');
  await typeLine(page, 'bea');
  await typeLine(page, 'The host');
  await page.keyboard.type('ana');
  await press(page, 'Shift+Enter');
  await expect(list.getByRole('option')).toHaveText([
    /Ana Silva.*reply/,
    /Chi Nakamura/,
    /Beatriz Lund/,
    /The host/,
  ]);

  // Moved by keys, then the floor goes to the first.
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Alt+ArrowUp');
  await expect(list.getByRole('option').nth(1)).toHaveText(/Beatriz Lund/);
  await press(page, 'Escape', 'Control+Shift+1');
  await expect(notes).toBeFocused();
  await page.keyboard.type('The budget is short.');
  await press(page, 'Control+Shift+1');
  await page.keyboard.type('It is not.');
  await expect(page.locator('.note[data-speaker]')).toHaveText([
    'The budget is short.',
    'It is not.',
  ]);
  await expect(page.locator('.note[data-speaker]').nth(0)).toHaveAttribute(
    'data-speaker',
    'Ana Silva:',
  );
  await expect(page.locator('.note[data-speaker]').nth(1)).toHaveAttribute(
    'data-speaker',
    'Beatriz Lund:',
  );
  await expect(page.getByText('Beatriz Lund has the floor').first()).toBeVisible();

  // Names begin with who has the floor, then those who wait in their order.
  await press(page, 'Enter');
  await page.keyboard.type('@');
  const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(offered.nth(0)).toHaveText(/Beatriz Lund/);
  await expect(offered.nth(1)).toHaveText(/Chi Nakamura/);
  await press(page, 'Escape', 'Backspace');

  // One undo takes the turn back with its statement.
  await press(page, 'Control+Shift+1');
  await expect(page.getByText('Chi Nakamura has the floor').first()).toBeVisible();
  await press(page, 'Control+Z');
  await expect(list.getByRole('option').first()).toHaveText(/Chi Nakamura/);

  await expectAccessible(page);
  await saved(page);
  expect(await mouse()).toBe(0);
});
