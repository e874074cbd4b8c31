import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { caretAt, openPage, outline, press } from './page';

/** Eighty notes in each of 25 items, of which the browser lays out only what is near. */
test.beforeEach(async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => window.harness.open(window.harness.longMeeting(2000)));
  await expect(page.locator('.note', { hasText: /^79 The/u })).toHaveCount(1);
});

/** Looks elsewhere, as with a wheel, so that nothing near the caret is in view. */
async function lookAtEnd(page: Page): Promise<void> {
  const last = page.locator('.note', { hasText: /^1990 The/u });
  await last.evaluate((note) => note.scrollIntoView());
  await expect(last).toBeInViewport();
  await expect(page.locator('.note', { hasText: /^159 The/u })).not.toBeInViewport();
}

async function lineWith(page: Page, text: string): Promise<string | undefined> {
  return (await outline(page)).find((line) => line.includes(text));
}

test('arrows go from item to item though neither is in view', async ({ page }) => {
  await caretAt(page, '159 The');
  await lookAtEnd(page);
  await press(page, 'ArrowDown');
  await page.keyboard.type('x');
  expect(await lineWith(page, 'x')).toBe('# Item 2x');
  await lookAtEnd(page);
  await press(page, 'Home', 'ArrowUp');
  await page.keyboard.type('Yes: ');
  expect(await lineWith(page, 'Yes: ')).toMatch(/^Yes: 159 The/u);
});

test('Control+End and Control+Home reach the ends of a long page from its middle', async ({
  page,
}) => {
  await caretAt(page, '1000 The');
  await press(page, 'Control+End');
  await page.keyboard.type('the end');
  await press(page, 'Control+Home');
  await page.keyboard.type('the start');
  const lines = await outline(page);
  expect([lines[0], lines.at(-1)]).toEqual(['the start', 'the end']);
});

test('a selection to the end of the page, and of all of it, takes every note and no heading', async ({
  page,
}) => {
  const before = await outline(page);
  await caretAt(page, '1000 The');
  await lookAtEnd(page);
  await press(page, 'Control+Shift+End', 'Delete');
  const lines = await outline(page);
  expect(lines.filter((line) => /^\d+ The/u.test(line))).toHaveLength(1001);
  expect(lines.filter((line) => line.startsWith('# Item'))).toHaveLength(25);
  await press(page, 'Control+Z');
  expect(await outline(page)).toHaveLength(before.length);
  await press(page, 'Control+A', 'Delete');
  const left = await outline(page);
  expect(left.filter((line) => line.startsWith('# Item'))).toHaveLength(25);
  expect(left.filter((line) => /^\d+ The/u.test(line))).toEqual([]);
});

test('Page down from a caret that is out of sight goes on below it, over the borders of items', async ({
  page,
}) => {
  await caretAt(page, '150 The');
  await lookAtEnd(page);
  await press(page, 'PageDown', 'PageDown');
  await page.keyboard.type('Q');
  const found = await lineWith(page, 'Q');
  const [number] = /\d+/u.exec(found ?? '') ?? [];
  expect(Number(number)).toBeGreaterThan(159);
  expect(Number(number)).toBeLessThan(230);
});

test('a note has its margin on the side from which it is read, whatever is around it', async ({
  page,
}) => {
  await caretAt(page, '3 The');
  await press(page, 'Enter');
  await page.keyboard.insertText('مستوى الماء');
  await press(page, 'Control+Shift+A');
  const margins = (text: RegExp) =>
    page.locator('.note', { hasText: text }).evaluate((note) => {
      const { marginLeft, marginRight, direction } = getComputedStyle(note);
      return { direction, isWider: Number.parseFloat(marginLeft) > Number.parseFloat(marginRight) };
    });
  expect(await margins(/^3 The/u)).toEqual({ direction: 'ltr', isWider: true });
  expect(await margins(/مستوى/u)).toEqual({ direction: 'rtl', isWider: false });
});

test('arrows leave an item at its end where it is written from right to left', async ({ page }) => {
  await caretAt(page, '79 The');
  await press(page, 'Enter');
  await page.keyboard.insertText('ماء');
  await press(page, 'ArrowLeft');
  await page.keyboard.type('x');
  expect(await lineWith(page, 'x')).toBe('# xItem 1');
});

test('find goes to a match where nothing is laid out', async ({ page }) => {
  await caretAt(page, '3 The');
  const note = page.locator('.note', { hasText: /^1207 The/u });
  await expect(note).not.toBeInViewport();
  await page.evaluate(() => {
    window.harness.find.search('1207 The', { matchCase: false, wholeWords: false });
    window.harness.find.visit('next');
  });
  await expect(note).toBeInViewport();
});
