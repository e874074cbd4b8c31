import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../app';
import { openEmptyLibrary } from './open-library';

async function choose(page: Page, field: RegExp, value: string): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: value, exact: true }).click();
}

test('language, theme, size and name change at once and are kept', async ({ app }) => {
  const page = await openEmptyLibrary(app);
  await page.evaluate(() => {
    document.title = 'the same page';
  });
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await choose(page, /Theme/, 'Dark');
  await choose(page, /Size of everything/, '150 %');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Novak');
  await choose(page, /Language of the screens/, 'Français');
  await expect(page.getByRole('heading', { name: 'Préférences' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Commencer maintenant' })).toBeVisible();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveCSS('font-size', '24px');
  expect(await page.title()).toBe('the same page');

  const again = await app.restart();
  await expect(again.getByRole('button', { name: 'Commencer maintenant' })).toBeVisible();
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  await again.keyboard.press('ControlOrMeta+Shift+P');
  await expect(again.getByRole('textbox', { name: 'Votre nom' })).toHaveValue('Ana Novak');
});

test('the system’s theme is followed as long as nobody chose another', async ({ app }) => {
  const page = await openEmptyLibrary(app);
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ contrast: 'more' });
  await expect(html).toHaveAttribute('data-theme', 'high-contrast');
});

test('zoom keys make everything larger and smaller, text and spaces together', async ({ app }) => {
  const page = await openEmptyLibrary(app);
  const start = page.getByRole('button', { name: 'Start now' });
  const before = (await start.boundingBox())!;
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ControlOrMeta+Equal');
  await expect(page.locator('html')).toHaveCSS('font-size', '28px');
  const after = (await start.boundingBox())!;
  expect(after.height / before.height).toBeCloseTo(1.75, 1);
  await page.keyboard.press('ControlOrMeta+0');
  await expect(page.locator('html')).toHaveCSS('font-size', '16px');
});

test('the library moves to a new folder that is made in the window’s own picker, by keys alone', async ({
  app,
}) => {
  test.skip(test.info().project.name === 'electron', 'There the system has a dialog for folders.');
  const page = await openEmptyLibrary(app);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('library folder');
  await page.keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Choose a folder' });
  await expect(picker.getByRole('option').first()).toBeFocused();
  await picker.getByRole('button', { name: 'New folder' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Minutes of 2031');
  await page.keyboard.press('Enter');
  await expect(picker.getByRole('textbox', { name: 'Folder', exact: true })).toHaveValue(
    join(app.folder, 'Minutes of 2031'),
  );
  await picker.getByRole('button', { name: 'Use this folder' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Library in ${join(app.folder, 'Minutes of 2031')}`)).toBeVisible();
  expect(existsSync(join(app.folder, 'Minutes of 2031'))).toBe(true);
});
