import { expect } from '@playwright/test';
import { test } from '../app';
import { expectMeeting, openEmptyLibrary } from './open-library';

test('Enter alone begins a running meeting at the first start, beside the open guide', async ({
  app: { page },
}) => {
  await expect(page.getByRole('dialog', { name: 'A short guide' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start now' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectMeeting(page);
});

test('one shortcut begins a running meeting from anywhere in the library', async ({ app }) => {
  const page = await openEmptyLibrary(app);
  await page.getByRole('searchbox', { name: 'Find a meeting' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+M');
  await expectMeeting(page);
  await page.keyboard.press('ControlOrMeta+Shift+H');
  await expect(page.getByRole('main', { name: 'Meetings' }).getByRole('row')).toHaveCount(1);
});

test('the guide is shown by itself only once', async ({ app }) => {
  const page = await openEmptyLibrary(app);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No minutes yet' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { name: 'A short guide' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Start now' })).toBeFocused();
});

test('a window whose other side is gone says what is safe and what happens next', async ({
  app,
}) => {
  test.skip(test.info().project.name === 'electron', 'There the window ends with its other side.');
  const page = await openEmptyLibrary(app);
  await app.kill();
  await expect(page.getByRole('alert')).toContainText('What was saved is on disk.');
});
