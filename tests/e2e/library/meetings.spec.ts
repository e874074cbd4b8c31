import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../app';
import { expectMeeting, openFullLibrary, rows } from './open-library';

test('two hundred meetings are found by words of title, group and date, and opened with Enter', async ({
  app,
}) => {
  const page = await openFullLibrary(app);
  await expect(rows(page)).toHaveCount(201);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('reseau 49');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '1 meeting found' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectMeeting(page);
});

test('a search without an answer says so, and Esc shows everything again', async ({ app }) => {
  const page = await openFullLibrary(app);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('xyzzy');
  await expect(page.getByText('No meeting has “xyzzy” in its title.').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(201);
});

test('arrows walk the list from the search, Delete removes with a way back, and the cursor stays in the list', async ({
  app,
}) => {
  const page = await openFullLibrary(app);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('editors 4');
  const found = await rows(page).count();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(found - 1);
  await expect(page.getByText('is in the library’s trash.')).toBeVisible();
  await expect(rows(page).nth(1)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(found);
});

test('a deleted meeting can be brought back from the list of deleted ones', async ({ app }) => {
  const page = await openFullLibrary(app);
  await page.getByRole('option', { name: 'Without a group' }).click();
  await page.getByRole('button', { name: 'More for Loose talk' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(200);
  await page.getByRole('button', { name: 'Deleted meetings' }).click();
  await page.getByRole('button', { name: 'Bring back loose.minutes' }).click();
  await expect(page.getByText('Nothing is deleted here.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(1);
});

test('a copy of a meeting is a file of its own', async ({ app }) => {
  const page = await openFullLibrary(app);
  const files = () => readdirSync(join(app.folder, 'Documents', 'Rapporteur'));
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('loose');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ControlOrMeta+D');
  await expect(rows(page)).toHaveCount(2);
  expect(files().filter((name) => name.endsWith('.minutes'))).toHaveLength(2);
});

test('each group shows its own meetings, chosen with arrows alone', async ({ app }) => {
  const page = await openFullLibrary(app);
  await page.keyboard.press('F6');
  await expect(page.getByRole('option', { name: 'All meetings 201' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(
    page.getByRole('heading', { name: 'Working Group on River Observation' }),
  ).toBeVisible();
  await expect(rows(page)).toHaveCount(50);
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expectMeeting(page);
});

test('whoever comes back from a meeting finds the cursor on it', async ({ app }) => {
  const page = await openFullLibrary(app);
  await rows(page).nth(2).click();
  await expectMeeting(page);
  await page.keyboard.press('ControlOrMeta+Shift+H');
  await expect(rows(page).nth(2)).toBeFocused();
});
