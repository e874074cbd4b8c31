import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../app';
import { press, saved, startNow, typeLine } from './keys';

async function fromPalette(page: Page, words: string): Promise<void> {
  await press(page, 'Control+K');
  await page.keyboard.type(words);
  await press(page, 'Enter');
}

test('typing goes on where it was after a command of the palette, and after a dialog', async ({
  app,
}) => {
  const { page } = app;
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await startNow(page);
  await typeLine(page, 'The chair welcomed everybody.');
  await page.keyboard.type('The levels');

  await fromPalette(page, 'keep this version');
  await expect(text).toBeFocused();
  await page.keyboard.type(' fell');

  await press(page, 'Control+K', 'Escape');
  await expect(text).toBeFocused();
  await page.keyboard.type(' again');

  await press(page, 'Control+E');
  await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
  await press(page, 'Escape');
  await expect(text).toBeFocused();
  await page.keyboard.type(' in March');

  await press(page, 'Control+Shift+C');
  await expect(page.getByRole('textbox', { name: 'Check in' })).toBeFocused();
  await press(page, 'Escape');
  await expect(text).toBeFocused();
  await page.keyboard.type('.');
  await expect(page.getByText('The levels fell')).toHaveText('The levels fell again in March.');

  // Selected words are still the ones that a command is meant for.
  await press(page, ...Array.from({ length: 6 }, () => 'Shift+ArrowLeft'));
  await fromPalette(page, 'bold');
  await expect(page.locator('.note strong')).toHaveText('March.');
  await saved(page);
});
