import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from '../app';
import { press } from './keys';

test('axe finds nothing on the meeting page, in any theme and on any page of the tray', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  await page.getByRole('button', { name: 'Close the guide' }).press('Enter');
  const found: string[] = [];
  const look = async (where: string) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations) {
      found.push(`${where}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    }
  };
  for (const theme of ['light', 'dark', 'high-contrast']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    for (const tab of ['People', 'Chat', 'Actions', 'Comments', 'Private']) {
      await page.getByRole('tab', { name: tab }).focus();
      await press(page, 'Enter');
      await look(`${theme}, ${tab}`);
    }
    await press(page, 'Control+E');
    await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
    await look(`${theme}, export`);
    await press(page, 'Escape');
  }
  expect(found).toEqual([]);
});

test('the agenda and the tray say in words what they show', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  await page.getByRole('button', { name: 'Close the guide' }).press('Enter');
  await expect(
    page.getByRole('listbox', { name: 'Agenda' }).getByRole('option').first(),
  ).toHaveAccessibleName(/^1\. .*, done, 12\smin of 10\smin$/);
  await expect(
    page.getByRole('listbox', { name: 'Participants' }).getByRole('option').first(),
  ).toHaveAccessibleName('Hanan al-Sawwaf, left 14:52, Early Warning Women’s Network');
});
