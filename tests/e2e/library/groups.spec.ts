import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readGroup, writeGroup } from '../../../shared/format/group';
import { group } from '../../builders/group';
import { test } from '../app';
import { expectMeeting, openEmptyLibrary, rows } from './open-library';

test('a group and its first meetings are made without the mouse, and the series counts them', async ({
  app,
}) => {
  const page = await openEmptyLibrary(app);
  await page.keyboard.press('ControlOrMeta+Shift+G');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Give the group a name')).toBeVisible();
  await page.keyboard.type('Working Group on Tides');
  await page.keyboard.press('Tab');
  await page.keyboard.type('WG-Tides');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Virtual meetings');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('The group “Working Group on Tides” is in the library.'),
  ).toBeVisible();

  const file = join(app.folder, 'Documents', 'Rapporteur', 'WG-Tides', 'group.json');
  expect(existsSync(file)).toBe(true);
  const read = readGroup(readFileSync(file, 'utf8'));
  expect(read.ok && [read.value.content.facts.name, read.value.content.facts.language]).toEqual([
    'Working Group on Tides',
    'en',
  ]);

  for (const day of ['3 March 2031', '7/4/2031']) {
    await page.keyboard.press('ControlOrMeta+Shift+A');
    await page.getByRole('textbox', { name: 'Date' }).fill(day);
    await page.getByRole('textbox', { name: 'Begins at' }).fill('14h30');
    await expect(page.getByText('14:30', { exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expectMeeting(page);
    await page.keyboard.press('ControlOrMeta+Shift+H');
  }
  await expect(rows(page)).toHaveText([
    /7 Apr 2031.*Virtual meetings, no\. 2/,
    /3 Mar 2031.*Virtual meetings, no\. 1/,
  ]);
});

test('a file that cannot be read is named where the number of a new meeting counts on without it', async ({
  app,
}) => {
  const page = await openEmptyLibrary(app);
  const own = join(app.folder, 'Documents', 'Rapporteur', 'Tides');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'group.json'), writeGroup(group()));
  writeFileSync(join(own, 'torn.minutes'), '{ "format": "rapporteur-minutes"');
  await page.reload();
  await expect(page.getByText('1 file could not be listed')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+A');
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await expect(
    dialog.getByText(/torn\.minutes cannot be read, so it is not counted/),
  ).toBeVisible();
});

test('a day that does not exist is asked again, in words', async ({ app }) => {
  const page = await openEmptyLibrary(app);
  await page.keyboard.press('ControlOrMeta+Shift+A');
  await page.getByRole('textbox', { name: 'Date' }).fill('31 April 2031');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write the day as 25 March 2026 or 2026-03-25.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Date' }).fill('30 April 2031');
  await expect(page.getByText('Wednesday, 30 April 2031')).toBeVisible();
});
