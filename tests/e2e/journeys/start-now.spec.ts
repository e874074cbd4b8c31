import { expect } from '@playwright/test';
import { test } from '../app';
import { pasteAgenda, press, saved, startNow, typeLine } from './keys';

test('notes that were taken with no agenda and no people are sorted into an agenda added later', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await typeLine(page, 'The chair welcomed everybody.');
  await typeLine(page, 'The budget for travel is spent by June.');
  await typeLine(page, 'A second tranche would help.');
  await typeLine(page, 'The workshop in Velmora needs a host.');
  await saved(page);

  await pasteAgenda(page, '1. Budget and travel\n2. Workshop planning\n3. Any other business');
  await page.getByRole('button', { name: 'Sort the notes' }).press('Enter');
  const sections = page.locator('.meeting-page .section');
  await expect(sections.nth(0)).toHaveText('The chair welcomed everybody.');
  await expect(sections.nth(1)).toContainText('spent by June.A second tranche would help.');
  await expect(sections.nth(2)).toContainText('The workshop in Velmora needs a host.');

  await press(page, 'Control+Shift+C');
  await typeLine(page, 'Ann Lee, Secretariat');
  await expect(page.getByText('1 here of 1')).toBeVisible();
  await press(page, 'Control+Z');
  await expect(page.getByText('Undone: attendance')).toBeVisible();
  await expect(page.getByText('0 here of 0')).toBeVisible();
  await saved(page);
});

test('while the other side is gone typing goes on, the screen says so, and nothing is lost on the screen', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await typeLine(page, 'Before the cut.');
  await saved(page);
  await app.kill();
  await typeLine(page, 'After the cut.');
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: /kept in this window and sent when it answers again/ }),
  ).toHaveCount(1);
  await expect(page.locator('.meeting-page')).toContainText('After the cut.');
});
