import { expect } from '@playwright/test';
import { test } from '../app';
import { press, saved, typeLine } from './keys';

test('what is typed into the sample is saved, and is there when it is opened again', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(notes).toBeFocused();
  await press(page, 'Control+End', 'Enter');
  await page.keyboard.type('The sample has been written in.');
  await saved(page);

  await page.reload();
  await page
    .getByRole('row', { name: /no\. 9/ })
    .first()
    .press('Enter');
  await expect(notes).toContainText('The sample has been written in.');
});

test('words are found, replaced and taken back after a meeting was opened again', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(notes).toBeFocused();
  await press(page, 'Control+End', 'Enter');
  await typeLine(page, 'The gauge fell silent; every gauge is tested.');

  await press(page, 'Control+Shift+F');
  await page.keyboard.type('every gauge');
  await expect(page.getByText('0 of 1')).toBeVisible();
  await press(page, 'Enter');
  await page.getByRole('textbox', { name: 'Replace with' }).focus();
  await page.keyboard.type('each gauge');
  await press(page, 'Enter');
  await expect(notes).toContainText('The gauge fell silent; each gauge is tested.');
  await press(page, 'Escape');
  await expect(notes).toBeFocused();
  await press(page, 'Control+Z');
  await expect(notes).toContainText('The gauge fell silent; every gauge is tested.');
  await saved(page);
});

test('the preview shows the report and follows what is typed', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  await page.getByRole('button', { name: 'Close the guide' }).press('Enter');
  await page.locator('.meeting-page').focus();
  await press(page, 'Control+9');
  const report = page.frameLocator('.preview-frames > iframe[data-shown="true"]').locator('body');
  await expect(report).toContainText('Working Group on Open River and Flood Data');
  await press(page, 'Control+End', 'Enter');
  await page.keyboard.type('The chair wished everybody dry feet.');
  await expect(report).toContainText('The chair wished everybody dry feet.');
  await expect(page.locator('.meeting-page')).toBeFocused();
});
