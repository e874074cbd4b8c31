import { expect, test } from '@playwright/test';
import { caretAt, openPage, outline, press, readMeeting } from './page';

test.beforeEach(async ({ page }) => {
  await openPage(page);
  await caretAt(page, 'Any other business');
  await press(page, 'Enter');
});

const newLines = async (page: Parameters<typeof outline>[0]) => {
  const lines = await outline(page);
  return lines.slice(lines.indexOf('# Any other business') + 1, lines.indexOf('# closing'));
};

test('a word with a colon makes a decision, an action, a next step, in English and French', async ({
  page,
}) => {
  for (const line of [
    'Decision: to go on.',
    'Action: write it down',
    'next steps: meet again',
    'Output: the plan',
    'Décision : rien',
    'Décision: oui',
    'Prochaines étapes: relire',
  ]) {
    await page.keyboard.type(line);
    await press(page, 'Enter', 'Enter');
  }
  expect((await newLines(page)).filter((line) => line !== '')).toEqual([
    '[decision] to go on.',
    '[action] write it down',
    '[nextStep] meet again',
    '[outputDocument] the plan',
    '[decision] rien',
    '[decision] oui',
    '[nextStep] relire',
  ]);
});

test('the first undo gives back exactly what was typed, and it stays so', async ({ page }) => {
  await page.keyboard.type('Decision: ');
  expect(await newLines(page)).toEqual(['[decision] ']);
  await press(page, 'Control+z');
  expect(await newLines(page)).toEqual(['Decision: ']);
  await page.keyboard.type('as typed');
  expect(await newLines(page)).toEqual(['Decision: as typed']);
});

test('words that only look like kinds, speakers, lists or links stay text', async ({ page }) => {
  const lines = [
    'Timeline: until May',
    'https: is a scheme',
    'at 10:30 we met',
    'Recommendations 1.8 and 1.9',
    '1.8 and 1.9',
    '2021. was a year',
    '-5 degrees',
    'Note: see above',
  ];
  for (const line of lines) {
    await page.keyboard.type(line);
    await press(page, 'Enter');
  }
  expect(await newLines(page)).toEqual([...lines, '']);
});

test('a dash or a first number with a space makes an item, and undo takes it back', async ({
  page,
}) => {
  await page.keyboard.type('- one');
  await press(page, 'Enter');
  await page.keyboard.type('two');
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('1. first');
  expect(await newLines(page)).toEqual(['bullet one', 'bullet two', '1. first']);
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('- ');
  await press(page, 'Control+z');
  expect((await newLines(page)).at(-1)).toBe('- ');
});

test('a sign or word that a list has by itself may be typed again, and is there once', async ({
  page,
}) => {
  for (const line of ['- one', '- two', '* three', '-5 degrees']) {
    await page.keyboard.type(line);
    await press(page, 'Enter');
  }
  await press(page, 'Enter');
  for (const line of ['1) first', '2) second', '2021. was a year', '7) stays']) {
    await page.keyboard.type(line);
    await press(page, 'Enter');
  }
  await press(page, 'Enter');
  for (const line of ['Next step: one', 'Next step: two', 'three']) {
    await page.keyboard.type(line);
    await press(page, 'Enter');
  }
  expect((await newLines(page)).filter((line) => line !== '')).toEqual([
    'bullet one',
    'bullet two',
    'bullet three',
    'bullet -5 degrees',
    '1) first',
    '1) second',
    '1) 2021. was a year',
    '1) 7) stays',
    '[nextStep] one',
    '[nextStep] two',
    '[nextStep] three',
    '[nextStep] ',
  ]);
  await press(page, 'Enter');
  await page.keyboard.type('- four');
  await press(page, 'Enter');
  await page.keyboard.type('- ');
  await press(page, 'Control+z');
  expect((await newLines(page)).at(-1)).toBe('bullet - ');
});

test('a name, an alias or initials with a colon is a speaker; others only after @', async ({
  page,
}) => {
  for (const line of [
    'AL: yes',
    'Bobby: no',
    'ostrom: perhaps',
    'Zoé and Bo Ek: both',
    '@Somebody: hm',
    'Somebody: hm',
  ]) {
    await page.keyboard.type(line);
    await press(page, 'Enter');
  }
  expect(await newLines(page)).toEqual([
    '[statement] person-ann-lee: yes',
    '[statement] person-bo-ek: no',
    '[statement] person-annika-o-stro-m: perhaps',
    '[statement] person-zoe-martin+person-bo-ek: both',
    '[statement] ?Somebody: hm',
    'Somebody: hm',
    '',
  ]);
});

test('recent speakers are one key each, and one key lets the last two take turns', async ({
  page,
}) => {
  await page.keyboard.type('AL: one');
  await press(page, 'Enter');
  await page.keyboard.type('BE: two');
  await press(page, 'Control+L');
  await page.keyboard.type('three');
  await press(page, 'Control+L');
  await page.keyboard.type('four');
  await press(page, 'Control+1');
  await page.keyboard.type('five');
  expect((await newLines(page)).map((line) => line.replace('[statement] person-', ''))).toEqual([
    'ann-lee: one',
    'bo-ek: two',
    'ann-lee: three',
    'bo-ek: four',
    'bo-ek: five',
  ]);
});

test('one key makes the word before a colon a speaker, known or unknown', async ({ page }) => {
  await page.keyboard.type('Timeline: it is late');
  await press(page, 'F2');
  expect(await newLines(page)).toEqual(['[statement] ?Timeline: it is late']);
});

test('kinds and shapes by key, on all selected notes, back with the same key', async ({ page }) => {
  await page.keyboard.type('one');
  await press(page, 'Enter');
  await page.keyboard.type('two');
  await press(page, 'Shift+ArrowUp', 'Control+Shift+D', 'Control+Shift+8');
  expect(await newLines(page)).toEqual(['bullet [decision] one', 'bullet [decision] two']);
  await press(page, 'Control+Shift+D');
  expect(await newLines(page)).toEqual(['bullet one', 'bullet two']);
});

test('a note moves up and down with what belongs to it, over the edge of an item into the next', async ({
  page,
}) => {
  await page.keyboard.type('- lead');
  await press(page, 'Enter', 'Tab');
  await page.keyboard.type('under');
  await press(page, 'ArrowUp', 'Alt+ArrowUp');
  const lines = await outline(page);
  expect(lines.slice(4, 8)).toEqual([
    '# Water levels',
    'Third note.',
    'bullet lead',
    '  bullet under',
  ]);
  await press(page, 'Alt+ArrowUp');
  expect((await outline(page)).slice(4, 8)).toEqual([
    '# Water levels',
    'bullet lead',
    '  bullet under',
    'Third note.',
  ]);
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
  expect(await newLines(page)).toEqual(['bullet lead', '  bullet under']);
  expect((await readMeeting(page)).sections[2]!.notes[0]!.begun).toBe('2030-03-25T14:30:00Z');
});
