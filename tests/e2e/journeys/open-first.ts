import { expect } from '@playwright/test';
import type { RunningApp } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { watchMouse } from './keys';

/** Puts a group into an empty library and opens its sixteenth meeting by keys; says where the group is and what the mouse did. */
export async function openFirst(
  app: RunningApp,
  seed: (folder: string) => string,
): Promise<{ readonly own: string; readonly mouseEvents: () => Promise<number> }> {
  const { page } = app;
  await openEmptyLibrary(app);
  const own = seed(app.folder);
  await page.reload();
  const mouseEvents = await watchMouse(page);
  await page.getByRole('row', { name: /no. 16/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeVisible();
  return { own, mouseEvents };
}
