import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { caretAt, openPage, outline, press, readMeeting } from './page';

test.beforeEach(async ({ page }) => {
  await openPage(page);
  await caretAt(page, 'Any other business');
  await press(page, 'Enter');
});

const lines = async (page: Page) => {
  const all = await outline(page);
  return all.slice(all.indexOf('# Any other business') + 1, all.indexOf('# closing'));
};

const offered = (page: Page) => page.getByRole('option').allTextContents();

test('any part of a name completes a speaker with Tab, accents or not', async ({ page }) => {
  await page.keyboard.type('Ost');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await offered(page)).toEqual(['Annika Öström']);
  await press(page, 'Tab');
  await page.keyboard.type('it rains');
  expect(await lines(page)).toEqual(['[statement] person-annika-o-stro-m: it rains']);
  await press(page, 'Control+z', 'Control+z');
  expect(await lines(page)).toEqual(['Ost']);
});

test('a list that nobody entered takes no Enter, Space or arrows', async ({ page }) => {
  await page.keyboard.type('Ann');
  await expect(page.getByRole('listbox')).toBeVisible();
  await press(page, 'Enter');
  await page.keyboard.type('Ann said');
  await press(page, 'Enter');
  await page.keyboard.type('Ann');
  await press(page, 'ArrowUp', 'End');
  await page.keyboard.type('!');
  expect(await lines(page)).toEqual(['Ann', 'Ann said!', 'Ann']);
});

test('Alt+Down moves into the list, arrows choose, Enter takes, Escape sends it away', async ({
  page,
}) => {
  await page.keyboard.type('Ann');
  expect(await offered(page)).toEqual(['Ann Lee', 'Annika Öström']);
  await press(page, 'Alt+ArrowDown', 'ArrowDown');
  await expect(page.getByRole('option', { name: 'Annika' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('textbox')).toHaveAttribute('aria-activedescendant', /./u);
  await press(page, 'Enter');
  await page.keyboard.type('yes');
  expect(await lines(page)).toEqual(['[statement] person-annika-o-stro-m: yes']);
  await press(page, 'Enter');
  await page.keyboard.type('Zo');
  await press(page, 'Escape');
  await page.keyboard.type('é');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('Alt+Down enters the list while one is shown and moves the note while none is', async ({
  page,
}) => {
  await page.keyboard.type('one');
  await press(page, 'Enter');
  await page.keyboard.type('two');
  await press(page, 'ArrowUp', 'Alt+ArrowDown');
  expect(await lines(page)).toEqual(['two', 'one']);
  await press(page, 'Alt+ArrowUp', 'End');
  await page.keyboard.type(' Ann');
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowUp', 'Enter');
  expect(await lines(page)).toEqual(['one Ann Lee', 'two']);
});

test('a name in running text becomes a mention; after @ in an action it owns it', async ({
  page,
}) => {
  await page.keyboard.type('Action: ask @bo');
  await press(page, 'Tab');
  await page.keyboard.type(' and thank Zo');
  await press(page, 'Tab');
  const [note] = (await readMeeting(page)).sections[2]!.notes;
  expect(note!.content).toEqual([
    { type: 'text', text: 'ask ' },
    {
      type: 'mention',
      party: { type: 'person', person: 'person-bo-ek' },
      form: 'asTyped',
      text: 'Bo Ek',
    },
    { type: 'text', text: ' and thank ' },
    {
      type: 'mention',
      party: { type: 'person', person: 'person-zoe-martin' },
      form: 'asTyped',
      text: 'Zoé Martin',
    },
  ]);
  expect(note!.meaning).toEqual({
    kind: 'action',
    action: { owners: [{ type: 'person', person: 'person-bo-ek' }], status: 'open' },
  });
});

test('a slash opens the list of kinds on an empty line only', async ({ page }) => {
  await page.keyboard.type('either/or /dec');
  await expect(page.getByRole('listbox')).toBeHidden();
  await press(page, 'Enter');
  await page.keyboard.type('/dec');
  expect(await offered(page)).toEqual(['Decision']);
  await press(page, 'Enter');
  await page.keyboard.type('we go');
  await press(page, 'Enter');
  await page.keyboard.type('/home is a path');
  await press(page, 'Enter');
  expect(await lines(page)).toEqual(['either/or /dec', '[decision] we go', '/home is a path', '']);
});
