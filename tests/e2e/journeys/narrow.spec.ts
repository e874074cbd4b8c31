import { expect } from '@playwright/test';
import { test } from '../app';
import { press, startNow } from './keys';
import { runByName } from './palette-and-axe';

test('beside a video call a pane lies over the notes only until they are written in again', async ({
  app: { page },
}) => {
  await startNow(page);
  await page.setViewportSize({ width: 480, height: 800 });
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  const tray = page.locator('.tray');
  const isText = page.getByText('The gauges are read.');
  await page.keyboard.type('The gauges are read.');
  await runByName(page, 'Show the participants');
  await expect(tray).toBeVisible();
  await press(page, 'Escape');
  await expect(text).toBeFocused();
  await expect(tray).toBeHidden();

  // A key that shows a pane leaves the cursor in the text; the next word brings the text back.
  await runByName(page, 'Show or hide the preview');
  const preview = page.locator('.preview');
  await expect(preview).toBeVisible();
  await text.focus();
  await page.keyboard.type(' More');
  await expect(preview).toBeHidden();
  await expect(isText).toBeInViewport();

  await runByName(page, 'Show the participants');
  await runByName(page, 'Find in the meeting');
  await expect(page.getByRole('search').getByRole('textbox', { name: 'Find' })).toBeFocused();
  await expect(tray).toBeHidden();
});
