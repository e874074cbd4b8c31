import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../app';
import { press, saved, startNow, typeLine } from './keys';

/** The files below a folder whose bytes hold the words, in UTF-8 or UTF-16. */
function filesWith(words: string, folder: string): readonly string[] {
  const needles = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => needles.some((needle) => readFileSync(path).includes(needle)));
}

async function command(page: Page, words: string): Promise<void> {
  await press(page, 'Control+K');
  await page.keyboard.type(words);
  await press(page, 'Enter');
}

test('an earlier version is compared and brought back, and undo returns what was there', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await page.keyboard.type('The budget is ten thousand.');
  await saved(page);
  await command(page, 'Keep this version');
  await expect(page.getByText('This version is kept among the earlier ones.')).toBeVisible();
  await press(page, 'End');
  await page.keyboard.type(' It was agreed.');
  await saved(page);

  await press(page, 'Control+F8');
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  await dialog.getByRole('option', { name: /Kept by hand/ }).click();
  await expect(dialog.locator('.history-words')).toContainText('ten thousand.');
  await expect(dialog.locator('ins')).toContainText('It was agreed.');
  await dialog.getByRole('button', { name: 'Bring this version back' }).press('Enter');
  await expect(dialog).toBeHidden();
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(text).not.toContainText('It was agreed.');
  await expect(text).toContainText('The budget is ten thousand.');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(text).toContainText('The budget is ten thousand. It was agreed.');
});

test('a destroyed note is nowhere on the disk, and undo does not bring it back', async ({
  app,
}) => {
  const { page, folder } = app;
  await startNow(page);
  await typeLine(page, 'This stays.');
  await page.keyboard.type('Zanzibar takes the money.');
  await saved(page);
  await press(page, 'Control+S');
  await expect.poll(() => filesWith('Zanzibar takes', folder).length).toBeGreaterThan(0);

  await command(page, 'Destroy the selected');
  const dialog = page.getByRole('dialog', { name: 'Destroy for good' });
  await expect(dialog).toContainText('Zanzibar takes the money.');
  await dialog.getByRole('button', { name: 'Destroy', exact: true }).press('Enter');
  await expect(page.getByText('The words are destroyed.')).toBeVisible();
  expect(filesWith('Zanzibar', folder)).toEqual([]);
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await text.focus();
  await press(page, 'Control+Z', 'Control+Z');
  await expect(text).not.toContainText('Zanzibar');
  await expect(text).toContainText('This stays.');
});

test('approved minutes are locked until a correction is begun', async ({ app }) => {
  const { page } = app;
  await startNow(page);
  await typeLine(page, 'The minutes.');
  await command(page, 'Change the status');
  const dialog = page.getByRole('dialog', { name: 'Change the status of the minutes' });
  await dialog.getByRole('button', { name: /New status/ }).click();
  await page.getByRole('option', { name: 'Approved at a meeting' }).click();
  await dialog.getByRole('button', { name: 'Set the status' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/can be read but not changed/)).toBeVisible();
  const text = page.locator('.meeting-page');
  await expect(text).toHaveAttribute('contenteditable', 'false');
  await page.getByRole('button', { name: 'Make a correction' }).press('Enter');
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await expect(page.getByText(/Draft 1 of version 2 is begun/)).toBeVisible();
});
