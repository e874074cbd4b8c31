import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../app';
import { press, watchMouse } from './keys';
import { expectAccessible, runByName } from './palette-and-axe';

test('an item shows what was said last time and how well it is covered, and speakers get slips', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).first().press('Enter');
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(notes).toBeFocused();
  await page.getByRole('button', { name: 'Close the guide' }).press('Enter');
  const mouse = await watchMouse(page);
  await notes.focus();
  await press(page, 'Alt+PageDown', 'Alt+PageDown');

  // Last time, on one key, beside the item in which the cursor stands; the same key sends it away.
  await press(page, 'Control+F3');
  const sheet = page.getByRole('dialog', { name: 'Last time' });
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(sheet.getByRole('heading', { name: /^(Noted|Decided)$/ }).first()).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Control+F3');
  await expect(sheet).toBeHidden();
  await expect(notes).toBeFocused();

  // Coverage: the strip, the findings and each item in numbers.
  await runByName(page, 'Hold the time');
  const coverage = page.getByRole('dialog', { name: 'Coverage' });
  await expect(coverage.getByRole('img', { name: /^Lines begun minute by minute/ })).toBeVisible();
  await expect(coverage.getByRole('row')).not.toHaveCount(1);
  await expectAccessible(page);
  await press(page, 'Escape');
  await expect(coverage).toBeHidden();

  // Slips: one mail for each speaker, beside the meeting.
  await runByName(page, 'speaker slips');
  const slips = page.getByRole('dialog', { name: 'Speaker slips' });
  const count = await slips.getByRole('checkbox').count();
  expect(count).toBeGreaterThan(1);
  await expectAccessible(page);
  await slips.getByRole('button', { name: `Write ${String(count)} slips` }).press('Enter');
  await expect(page.getByText(`${String(count)} slips are in`)).toBeVisible();
  const files = readdirSync(app.folder, { recursive: true, encoding: 'utf8' });
  const mails = files.filter((name) => name.endsWith('.eml'));
  expect(mails).toHaveLength(count);
  expect(readFileSync(join(app.folder, mails[0] ?? ''), 'utf8')).toContain('X-Unsent: 1');
  expect(await mouse()).toBe(0);
});
