import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Presses keys one after the other, each with the frame that a person's keys have between them. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
}

/** Types a line and ends it. */
export async function typeLine(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await press(page, 'Enter');
}

/** Starts a meeting now from the library, by keys alone, and waits for the cursor in its text. */
export async function startNow(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Start now' }).first()).toBeVisible();
  // The guide of the first start is put away.
  const guide = page.getByRole('heading', { name: 'A short guide' });
  await expect(guide).toBeVisible();
  await page.getByRole('button', { name: 'Close the guide' }).press('Enter');
  await expect(guide).toBeHidden();
  await press(page, 'Control+Shift+M');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
}

/** Adds an agenda from a text, by keys alone. */
export async function pasteAgenda(page: Page, text: string): Promise<void> {
  await press(page, 'Control+K');
  await page.keyboard.type('agenda items from');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Agenda as text' })).toBeFocused();
  await page.keyboard.insertText(text);
  await press(page, 'Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Agenda as text' })).toBeHidden();
}

/** Waits until everything typed so far is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText(/^Saved \d\d:\d\d:\d\d$/);
}

/** Counts what the mouse did in the page from now on; a journey by keys alone ends with none. */
export async function watchMouse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { mouseEvents?: number };
    counted.mouseEvents = 0;
    for (const name of ['pointerdown', 'mousedown', 'wheel', 'touchstart', 'dragstart']) {
      window.addEventListener(
        name,
        () => {
          counted.mouseEvents = (counted.mouseEvents ?? 0) + 1;
        },
        { capture: true },
      );
    }
  });
  return () => page.evaluate(() => (window as Window & { mouseEvents?: number }).mouseEvents ?? -1);
}
