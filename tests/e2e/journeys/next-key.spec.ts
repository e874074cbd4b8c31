import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press, startNow } from './keys';
import { runByName } from './palette-and-axe';

/**
 * What has the cursor when a key has been heard and the next one could arrive: fast writers do not
 * wait for a frame. Names the element by its role and label.
 */
async function focusAfterKey(
  place: Locator,
  key: Readonly<Record<string, string | boolean>>,
): Promise<string> {
  return place.evaluate(async (element, init) => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
    );
    await Promise.resolve();
    const found = document.activeElement;
    return `${found?.tagName ?? ''} ${found?.getAttribute('aria-label') ?? ''} ${found?.className ?? ''}`;
  }, key);
}

test('the letter after the key for a chat message is in its field, however soon it comes', async ({
  app: { page },
}) => {
  await startNow(page);
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  const focus = await focusAfterKey(text, {
    key: 'M',
    code: 'KeyM',
    ctrlKey: true,
    shiftKey: true,
  });
  expect(focus).not.toContain('meeting-page');
  await page.keyboard.type('Ana: hello');
  await expect(page.locator('.tray').locator(':focus')).toHaveValue('Ana: hello');
});

test('the letter after the slash in the list of people is in the search, however soon it comes', async ({
  app,
}) => {
  const page = await openEmptyLibrary(app);
  await press(page, 'ControlOrMeta+Shift+G');
  await page.keyboard.type('Working Group on Tides');
  await press(page, 'Enter');
  await expect(page.getByText(/is in the library/)).toBeVisible();
  await press(page, 'ControlOrMeta+K');
  await page.keyboard.type('group settings');
  await press(page, 'Enter');
  await page.getByRole('tab', { name: 'People', exact: true }).press('Enter');
  const search = page.getByRole('searchbox', { name: /^Find somebody/ });
  await search.focus();
  await page.keyboard.type('Zoë Ångström');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Surname' })).toBeFocused();
  await press(page, 'Escape');
  const list = page.getByRole('listbox', { name: 'People of the group' });
  await expect(list).toBeFocused();
  expect(await focusAfterKey(list, { key: '/' })).toMatch(/^INPUT/);
  await expect(search).toBeFocused();
});

test('Esc closes a dialog from a field that hears keys of its own, and leaves such a field of the tray', async ({
  app: { page },
}) => {
  await startNow(page);
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await runByName(page, 'Make agenda items from a text');
  const field = page.getByRole('textbox', { name: 'Agenda as text' });
  await expect(field).toBeFocused();
  await page.keyboard.type('1. Opening');
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(text).toBeFocused();

  await page.keyboard.type('Action: send the letter');
  await runByName(page, 'Show actions and decisions');
  await expect(page.getByRole('listbox', { name: 'Actions and decisions' })).toBeFocused();
  await press(page, 'e');
  await expect(page.getByRole('textbox', { name: 'Owners' })).toBeFocused();
  await press(page, 'Escape');
  await expect(text).toBeFocused();
});
