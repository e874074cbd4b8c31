import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '../app';
import { seedLibrary } from './seed-library';

/** The library after its first start, when the guide has been read. */
export async function openEmptyLibrary({ page }: RunningApp): Promise<Page> {
  await page.getByRole('button', { name: 'Close the guide' }).focus();
  await page.keyboard.press('Enter');
  return page;
}

/** The library with two hundred and one meetings in four groups. */
export async function openFullLibrary(app: RunningApp): Promise<Page> {
  await openEmptyLibrary(app);
  seedLibrary(app.folder);
  await app.page.reload();
  // Two hundred files are read for the first time, perhaps on a busy machine.
  await expect(app.page.getByRole('heading', { name: 'All meetings' })).toBeVisible({
    timeout: 20_000,
  });
  return app.page;
}

/** The meetings that the list shows, one line each. */
export function rows(page: Page): Locator {
  return page.getByRole('main', { name: 'Meetings' }).getByRole('row');
}

/** Waits until the page of a meeting is on view, whatever is in it. */
export async function expectMeeting(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Start now' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeVisible();
}
