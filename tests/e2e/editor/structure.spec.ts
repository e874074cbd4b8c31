import { expect, test } from '@playwright/test';
import { caretAt, openPage, outline, press } from './page';

const start = [
  'The meeting was opened.',
  '# Welcome',
  'First note.',
  'Second note.',
  '# Water levels',
  'Third note.',
  '# Any other business',
  '# closing',
  'Closed at four.',
];

test.beforeEach(async ({ page }) => openPage(page));

test('words typed into a note and a heading are in the meeting', async ({ page }) => {
  await caretAt(page, 'First note.');
  await page.keyboard.type(' More.');
  await caretAt(page, 'Water levels');
  await page.keyboard.type(' today');
  expect(await outline(page)).toEqual(
    start.map((line) =>
      line === 'First note.'
        ? 'First note. More.'
        : line === '# Water levels'
          ? '# Water levels today'
          : line,
    ),
  );
});

test('select all and delete keeps every heading', async ({ page }) => {
  await caretAt(page, 'Second note.');
  await press(page, 'Control+a', 'Delete');
  expect(await outline(page)).toEqual([
    '',
    '# Welcome',
    '# Water levels',
    '# Any other business',
    '# closing',
  ]);
  await page.keyboard.type('Again');
  expect((await outline(page))[0]).toBe('Again');
  await press(page, 'Control+z', 'Control+z');
  expect(await outline(page)).toEqual(start);
});

test('typing over a selection that reaches over items keeps their headings', async ({ page }) => {
  await caretAt(page, 'Second note.', 'start');
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End');
  await page.keyboard.type('x');
  expect(await outline(page)).toEqual([
    'The meeting was opened.',
    '# Welcome',
    'First note.',
    'x',
    '# Water levels',
    '# Any other business',
    '# closing',
    'Closed at four.',
  ]);
});

test('Backspace at a heading, and at the first note below it, changes no structure', async ({
  page,
}) => {
  await caretAt(page, 'Water levels', 'start');
  await press(page, 'Backspace', 'Control+Backspace');
  await caretAt(page, 'Third note.', 'start');
  await press(page, 'Backspace', 'Control+Backspace');
  await caretAt(page, 'Second note.', 'end');
  await press(page, 'Delete', 'Control+Delete');
  await caretAt(page, 'Water levels', 'end');
  await press(page, 'Delete', 'Control+Delete');
  expect(await outline(page)).toEqual(start);
});

test('Enter in a heading goes on below it, wherever the caret was', async ({ page }) => {
  await caretAt(page, 'Any other business');
  await press(page, 'Enter');
  await page.keyboard.type('A guest asked.');
  await caretAt(page, 'Welcome', 'start');
  await press(page, 'Enter');
  await page.keyboard.type('Before.');
  expect(await outline(page)).toEqual([
    'The meeting was opened.',
    '# Welcome',
    'Before.',
    'First note.',
    'Second note.',
    '# Water levels',
    'Third note.',
    '# Any other business',
    'A guest asked.',
    '# closing',
    'Closed at four.',
  ]);
});

test('arrows walk from the first line to the last and back, and typing lands in the line', async ({
  page,
}) => {
  await press(page, 'Tab');
  await caretAt(page, 'The meeting was opened.', 'start');
  for (let step = 0; step < 8; step += 1) await press(page, 'ArrowDown');
  await press(page, 'End');
  await page.keyboard.type('!');
  for (let step = 0; step < 8; step += 1) await press(page, 'ArrowUp');
  await page.keyboard.type('?');
  const lines = await outline(page);
  expect(lines.at(-1)).toBe('Closed at four.!');
  expect(lines[0]).toContain('?');
  expect(lines).toHaveLength(start.length);
});

test('right arrows through the whole page leave no text outside the sections', async ({ page }) => {
  await caretAt(page, 'The meeting was opened.', 'end');
  for (let step = 0; step < 125; step += 1) await page.keyboard.press('ArrowRight');
  await press(page, 'ArrowRight');
  await page.keyboard.type('end');
  expect((await outline(page)).at(-1)).toBe('Closed at four.end');
});

test('Control+Home and Control+End reach the first and the last line', async ({ page }) => {
  await caretAt(page, 'Second note.');
  await press(page, 'Control+End');
  await page.keyboard.type('z');
  await press(page, 'Control+Home');
  await page.keyboard.type('a');
  const lines = await outline(page);
  expect([lines[0], lines.at(-1)]).toEqual(['aThe meeting was opened.', 'Closed at four.z']);
});
