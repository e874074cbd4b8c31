import { expect } from '@playwright/test';
import { test } from '../app';
import { press, saved, startNow, typeLine } from './keys';

test('the selected word is found all over the meeting, and replaced everywhere as one step', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await typeLine(page, 'The gauge fell silent.');
  await typeLine(page, 'Each Gauge is tested.');
  await page.keyboard.type('Nobody owns the gauge');
  await press(page, 'Control+Shift+ArrowLeft', 'Control+F');

  const bar = page.getByRole('search', { name: 'Find' });
  const field = bar.getByRole('textbox', { name: 'Find' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('gauge');
  await expect(bar.getByRole('status')).toHaveText('0 of 3');
  await press(page, 'Enter', 'Enter');
  await expect(bar.getByRole('status')).toHaveText('2 of 3');
  await press(page, 'Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await bar.getByRole('checkbox', { name: 'Match case' }).focus();
  await press(page, 'Space');
  await expect(bar.getByRole('status')).toHaveText('1 of 2');

  await press(page, 'Control+Shift+F');
  await expect(field).toHaveValue('gauge');
  await bar.getByRole('textbox', { name: 'Replace with' }).focus();
  await page.keyboard.type('sensor');
  await bar.getByRole('button', { name: 'Replace all' }).press('Enter');
  await expect(notes).toContainText('The sensor fell silent.');
  await expect(notes).toContainText('Nobody owns the sensor');
  await expect(page.getByText('3 places replaced.')).toBeVisible();

  await bar.getByRole('textbox', { name: 'Find' }).focus();
  await press(page, 'Escape');
  await expect(bar).toBeHidden();
  await expect(notes).toBeFocused();
  await press(page, 'Control+Z');
  await expect(notes).toContainText('The gauge fell silent.');
  await expect(notes).toContainText('Each Gauge is tested.');
  await expect(notes).toContainText('Nobody owns the gauge');
  await saved(page);
});

test('selected words become a link, whose address is refused, changed and taken away by keys', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await page.keyboard.type('Read the draft guide');
  await press(page, 'Control+Shift+ArrowLeft', 'Control+Shift+L');

  const field = page.getByRole('textbox', { name: 'Address of the link' });
  await expect(field).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await press(page, 'Enter');
  await expect(
    page.getByText('A link begins with https://, http:// or mailto: and has no spaces.'),
  ).toHaveRole('alert');
  await expect(field).toBeFocused();
  await press(page, 'Control+A');
  await page.keyboard.type('https://example.org/guide');
  await press(page, 'Enter');
  await expect(notes).toBeFocused();
  await expect(notes.getByRole('link', { name: 'guide' })).toHaveAttribute(
    'href',
    'https://example.org/guide',
  );

  await press(page, 'Control+Shift+L');
  await expect(field).toHaveValue('https://example.org/guide');
  await press(page, 'Escape');
  await expect(notes).toBeFocused();
  await expect(notes.getByRole('link')).toHaveCount(1);
  await press(page, 'Control+Shift+L', 'Delete', 'Enter');
  await expect(notes.getByRole('link')).toHaveCount(0);
  await expect(notes).toContainText('Read the draft guide');
  await press(page, 'Control+Z');
  await expect(notes.getByRole('link')).toHaveCount(1);
  await saved(page);
});

test('another language of the screens leaves the meeting open, with everything to be undone', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await page.keyboard.type('Before the change.');
  await press(page, 'Control+Shift+P');
  await page.getByRole('button', { name: /Language/ }).press('Enter');
  await page.getByRole('option', { name: 'Français' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Préférences' })).toBeVisible();
  await page.locator('.meeting-page').focus();
  await press(page, 'Control+Z');
  await expect(page.locator('.meeting-page')).not.toContainText('Before the change.');
});
