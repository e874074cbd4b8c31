import { expect } from '@playwright/test';
import { test } from '../app';
import { press, saved, startNow, typeLine } from './keys';

test('a guest typed in a hurry gets names, roles and hours afterwards, by keys alone', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await press(page, 'Control+Shift+C');
  await typeLine(page, 'Okafor');
  await typeLine(page, 'Ravi Menon, Delta Institute');
  await press(page, 'ArrowDown', 'Home', 'e');

  const dialog = page.getByRole('dialog', { name: 'Facts of a participant' });
  const given = dialog.getByRole('textbox', { name: 'Given name' });
  await expect(given).toBeFocused();
  await expect(given).toHaveValue('Ravi');
  await press(page, 'Escape', 'End', 'e');
  await expect(given).toHaveValue('');
  await page.keyboard.type('Ada');
  await dialog.getByRole('checkbox', { name: 'guest', exact: true }).press('Space');
  await dialog.getByRole('checkbox', { name: 'co-chair' }).press('Space');
  await dialog.getByRole('checkbox', { name: 'rapporteur' }).press('Space');
  const stays = dialog.getByRole('textbox', { name: 'Came and left' });
  await stays.press('Control+A');
  await page.keyboard.type('soon');
  await press(page, 'Enter');
  await expect(dialog.getByText(/Write hours such as/)).toBeVisible();
  await press(page, 'Control+A');
  await page.keyboard.type('14:03-14:52');
  await press(page, 'Enter');
  await expect(dialog).toBeHidden();

  const option = page.getByRole('listbox', { name: 'Participants' }).getByRole('option').last();
  await expect(option).toHaveAccessibleName('Ada Okafor, left 14:52, co-chair, rapporteur');
  await press(page, 'Control+Z');
  await expect(page.getByText('Undone: attendance')).toBeVisible();
  await expect(option).toHaveAccessibleName(/^Okafor, since .*, guest$/);
  await expect(page.getByRole('listbox', { name: 'Participants' })).toBeFocused();
  await press(page, 'Escape', 'Escape');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  await saved(page);
});

test('a pasted picture stands among the notes, and gets its words by the palette', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await typeLine(page, 'The map of the gauges:');
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 60;
    canvas.height = 40;
    canvas.getContext('2d')?.fillRect(10, 10, 20, 20);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    const data = new DataTransfer();
    if (blob !== null) data.items.add(new File([blob], 'map.png', { type: 'image/png' }));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  const picture = text.locator('img');
  await expect(picture).toHaveJSProperty('naturalWidth', 60);
  await page.keyboard.type('Two of them are new.');
  await expect(text).toContainText('Two of them are new.');

  await press(page, 'Control+K');
  await page.keyboard.type('picture');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'What it shows' })).toBeFocused();
  await page.keyboard.type('Seven gauges along the river.');
  await press(page, 'Tab');
  await page.keyboard.type('Gauges in 2030');
  await press(page, 'Enter');
  await expect(text).toBeFocused();
  await expect(picture).toHaveAttribute('alt', 'Seven gauges along the river.');
  await expect(text).toContainText('Gauges in 2030');
  await page.keyboard.type(' Good.');
  await expect(text).toContainText('Two of them are new. Good.');
  await press(page, 'Control+Z', 'Control+Z');
  await expect(picture).toHaveAttribute('alt', '');
  await saved(page);
});
