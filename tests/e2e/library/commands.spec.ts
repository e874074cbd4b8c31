import { expect } from '@playwright/test';
import { test } from '../app';
import { openEmptyLibrary, openFullLibrary, rows } from './open-library';

test('the palette finds a command by a few letters and does it where the cursor was', async ({
  app,
}) => {
  const page = await openFullLibrary(app);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('loose');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('dupl');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText([/Duplicate the meeting/]);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the palette says when nothing is called so, and Esc gives the cursor back', async ({
  app,
}) => {
  const page = await openEmptyLibrary(app);
  await page.getByRole('button', { name: 'Open the sample' }).focus();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('qqq');
  await expect(page.getByText('No command is called “qqq”.').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeFocused();
});

test('a shortcut can be looked up, changed, taken from another command, and survives a new start', async ({
  app,
}) => {
  const page = await openEmptyLibrary(app);
  await page.keyboard.press('Shift+F1');
  await page.getByRole('searchbox', { name: 'Find a shortcut' }).fill('open guide');
  await page.getByRole('row', { name: 'Open the guide' }).click();
  await page.keyboard.press('ControlOrMeta+Alt+G');
  await page.keyboard.press('g');
  await expect(page.getByText('This key is needed for typing on some keyboards.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+D');
  await expect(page.getByText('already means “Duplicate the meeting”')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+D');
  await expect(page.getByText(/“Open the guide” is now (Ctrl\+|⌘)D\./)).toBeVisible();
  await page.keyboard.press('Escape');

  const again = await app.restart();
  await expect(again.getByRole('button', { name: 'Start now' })).toBeFocused();
  await again.keyboard.press('F1');
  await expect(again.getByRole('dialog')).toHaveCount(0);
  await again.keyboard.press('ControlOrMeta+D');
  await expect(again.getByRole('dialog', { name: 'A short guide' })).toBeVisible();
});

test('F6 goes round the parts of the window and comes back to where each was left', async ({
  app,
}) => {
  const page = await openFullLibrary(app);
  await expect(page.getByRole('button', { name: 'Start now' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('F6');
  await expect(page.getByRole('option', { name: /^All meetings/ })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'New meeting' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(rows(page).first()).toBeFocused();
});
