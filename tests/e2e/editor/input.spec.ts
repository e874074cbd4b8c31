import { expect, test } from '@playwright/test';
import { caretAt, compose, openPage, outline, press, readMeeting } from './page';

test.beforeEach(async ({ page }) => openPage(page));

test('words composed by an input method stand once, in notes, new lines and headings', async ({
  page,
}) => {
  await caretAt(page, 'First note.');
  await compose(page, ['に', 'にほ', 'にほん'], '日本');
  await press(page, 'Enter');
  await compose(page, ['か', 'かわ'], '川');
  await caretAt(page, 'Water levels');
  await compose(page, ['´'], 'é');
  await page.keyboard.type('!');
  expect((await outline(page)).slice(1, 6)).toEqual([
    '# Welcome',
    'First note.日本',
    '川',
    'Second note.',
    '# Water levelsé!',
  ]);
});

test('composing over a selection across items keeps the headings', async ({ page }) => {
  await caretAt(page, 'Second note.', 'start');
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End');
  await compose(page, ['に', 'にほ'], '日本');
  const lines = await outline(page);
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# Welcome',
    '# Water levels',
    '# Any other business',
    '# closing',
  ]);
  expect(lines.join()).toContain('日本');
});

test('text in Arabic and Cyrillic is kept as typed, each line in its own direction', async ({
  page,
}) => {
  await caretAt(page, 'First note.');
  await press(page, 'Enter');
  await page.keyboard.insertText('مستوى الماء');
  await press(page, 'Enter');
  await page.keyboard.type('Уровень воды');
  expect((await outline(page)).slice(3, 5)).toEqual(['مستوى الماء', 'Уровень воды']);
  const direction = await page
    .locator('.note', { hasText: 'مستوى' })
    .evaluate((line) => getComputedStyle(line).direction);
  expect(direction).toBe('rtl');
});

test('Escape, then Tab, leaves the page; footnotes are numbered through it', async ({ page }) => {
  await caretAt(page, 'Third note.');
  await press(page, 'Control+Shift+B');
  await caretAt(page, 'First note.');
  await press(page, 'Control+Shift+B');
  await expect(page.locator('.footnote').first()).toHaveAttribute('data-number', '1');
  await expect(page.locator('.footnote').last()).toHaveAttribute('data-number', '2');
  await press(page, 'Escape', 'Tab');
  await expect(page.getByRole('button')).toBeFocused();
});

test('typing goes on after a needless Escape, and Tab after it indents', async ({ page }) => {
  await caretAt(page, 'Second note.');
  await press(page, 'Escape');
  await page.keyboard.type(' More');
  await press(page, 'Tab');
  const note = page.locator('.note').filter({ hasText: 'Second note. More' });
  await expect(note).toHaveCSS('--level', '1');
});

test('a note is sent to another item from a list, and the caret stays', async ({ page }) => {
  await caretAt(page, 'First note.');
  await press(page, 'Control+Shift+E');
  expect(await page.getByRole('option').allTextContents()).toEqual([
    'Water levels',
    'Any other business',
  ]);
  await press(page, 'ArrowDown', 'Enter');
  await page.keyboard.type(' Stays.');
  expect(await outline(page)).toEqual([
    'The meeting was opened.',
    '# Welcome',
    'Second note. Stays.',
    '# Water levels',
    'Third note.',
    '# Any other business',
    'First note.',
    '# closing',
    'Closed at four.',
  ]);
  await press(page, 'Control+z', 'Control+z');
  expect((await outline(page))[2]).toBe('First note.');
});

test('a long page: from the caret to the very end is selected and deleted, all headings stay', async ({
  page,
}) => {
  await page.evaluate(() => window.harness.open(window.harness.longMeeting(2000)));
  await page.locator('.note').nth(3).click();
  await press(page, 'Home', 'Control+Shift+End', 'Delete');
  const meeting = await readMeeting(page);
  expect(meeting.sections).toHaveLength(25);
  expect(meeting.sections.flatMap(({ notes }) => notes).length).toBeLessThan(6);
  await press(page, 'Control+z');
  expect((await readMeeting(page)).sections.flatMap(({ notes }) => notes)).toHaveLength(2000);
});
