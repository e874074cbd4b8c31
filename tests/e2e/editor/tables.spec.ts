import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { caretAt, openPage, outline, press, readMeeting, words } from './page';

test.beforeEach(async ({ page }) => {
  await openPage(page);
  await caretAt(page, 'Any other business');
  await press(page, 'Enter');
  await page.keyboard.type('/table');
  await press(page, 'Enter');
});

async function table(page: Page) {
  const note = (await readMeeting(page)).sections[2]!.notes.find(
    ({ shape }) => shape.type === 'table',
  );
  if (note?.shape.type !== 'table') return undefined;
  const { headerRows, rows } = note.shape.table;
  return {
    headerRows,
    caption: words(note.content),
    rows: rows.map(({ cells }) =>
      cells.map(({ blocks }) => blocks.map(({ content }) => words(content)).join('|')),
    ),
  };
}

test('a table is filled with Tab alone, rows come as they are needed, arrows leave it', async ({
  page,
}) => {
  for (const cell of ['Place', 'Metres', 'Weir', '2.1', 'Bridge', '1.9']) {
    await page.keyboard.type(cell);
    if (cell !== '1.9') await press(page, 'Tab');
  }
  await press(page, 'Enter');
  await page.keyboard.type('about');
  expect(await table(page)).toEqual({
    headerRows: 1,
    caption: '',
    rows: [
      ['Place', 'Metres'],
      ['Weir', '2.1'],
      ['Bridge', '1.9|about'],
    ],
  });
  await expect(page.locator('th')).toHaveCount(2);
  await press(page, 'Shift+Tab', 'ArrowDown');
  await page.keyboard.type('After the table');
  expect((await outline(page)).slice(-4, -2)).toEqual(['table ', 'After the table']);
});

test('its caption is typed above it; deletions inside keep the cells', async ({ page }) => {
  await page.keyboard.type('Place');
  await press(page, 'Shift+Tab');
  await page.keyboard.type('Levels in spring');
  await press(page, 'Tab', 'Control+a', 'ArrowLeft');
  await caretAt(page, 'Levels in spring');
  await press(page, 'Enter', 'End', 'Tab');
  await page.keyboard.type('Metres');
  await press(page, 'Backspace', 'Backspace', 'Home', 'Backspace');
  expect(await table(page)).toEqual({
    headerRows: 1,
    caption: 'Levels in spring',
    rows: [
      ['Place', 'Metr'],
      ['', ''],
    ],
  });
});

test('rows and columns are added and removed, and each is undone in one step', async ({ page }) => {
  await page.keyboard.type('a');
  await page.evaluate(() => window.harness.run('table.addColumn'));
  await page.keyboard.type('b');
  await page.evaluate(() => window.harness.run('table.addRow'));
  await page.keyboard.type('c');
  expect((await table(page))!.rows).toEqual([
    ['a', 'b', ''],
    ['c', '', ''],
    ['', '', ''],
  ]);
  await page.evaluate(() => window.harness.run('table.removeColumn'));
  expect((await table(page))!.rows).toEqual([
    ['b', ''],
    ['', ''],
    ['', ''],
  ]);
  await press(page, 'Control+z');
  expect((await table(page))!.rows).toEqual([
    ['a', 'b', ''],
    ['c', '', ''],
    ['', '', ''],
  ]);
  await page.evaluate(() =>
    ['row', 'row', 'row'].forEach(() => window.harness.run('table.removeRow')),
  );
  expect(await table(page)).toBeUndefined();
});
