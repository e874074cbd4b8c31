import { expect } from '@playwright/test';
import { test } from '../app';

test('what is typed into the sample is saved, and is there after a reload', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(notes).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The sample has been opened and written in.');
  await expect(page.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();

  await page.reload();
  await page.getByText('Sample', { exact: false }).first().waitFor();
  await page.screenshot({ path: '/tmp/shots/reload.png' });
});
