import { test } from '../app';

test('look', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  await page.getByRole('textbox', { name: 'Notes of the meeting' }).waitFor();
  await page.waitForTimeout(700);
  const guide = page.getByRole('button', { name: 'Close the guide' });
  if (await guide.isVisible()) await guide.click();
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/shots/1440.png' });
  await page.keyboard.press('Control+9');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/shots/1440-preview.png' });
  await page.keyboard.press('Control+9');
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.keyboard.press('Control+Shift+M');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/1024-chat.png' });
  await page.setViewportSize({ width: 480, height: 900 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/480.png' });
  await page.keyboard.press('Control+7');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/480-agenda.png' });
});
