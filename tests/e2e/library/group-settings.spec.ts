import { expect } from '@playwright/test';
import { test } from '../app';
import { openEmptyLibrary } from './open-library';

test('a group’s snippets and glossary are edited by keys alone, and its meetings write them out', async ({
  app,
}) => {
  const page = await openEmptyLibrary(app);
  await page.keyboard.press('ControlOrMeta+Shift+G');
  await page.keyboard.type('Working Group on Tides');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('The group “Working Group on Tides” is in the library.'),
  ).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('words and rules');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Snippets' })).toBeFocused();
  await page.keyboard.type('iwa = it was agreed that');
  await page.keyboard.press('Tab');
  await page.keyboard.type('TGB = Tide Gauge Board');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('are saved', { exact: false })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Shift+A');
  await page.getByRole('textbox', { name: 'Date' }).fill('3 March 2031');
  await page.keyboard.press('Enter');
  const notes = page.locator('.meeting-page');
  await expect(notes).toBeFocused();
  await page.keyboard.type('Here iwa the TGB meets. Action: x');
  await expect(notes).toContainText('Here it was agreed that the Tide Gauge Board (TGB) meets.');
});
