import { expect, test } from '@playwright/test';
import { meeting, section } from '../../builders/meeting';
import { bullet, decision, note, statement } from '../../builders/notes';
import { caretAt, openPage, outline, press, readMeeting } from './page';
import { people } from '../harness/sample-meeting';

const listed = meeting({
  people: Object.values(people),
  sections: [
    section(
      'Reports',
      note('Lead-in'),
      bullet('One'),
      bullet('Deep', 1),
      bullet('Two'),
      note('After'),
    ),
    section('Other', decision('We agree.'), statement(people.bo, 'I object.')),
  ],
});

const linesOf = async (page: Parameters<typeof outline>[0]) => (await outline(page)).slice(1, -1);

test.beforeEach(async ({ page }) => openPage(page, listed));

test('Enter at the end of an item makes another item of its level, begun when its first word is typed', async ({
  page,
}) => {
  await caretAt(page, 'Deep');
  await press(page, 'Enter');
  await page.evaluate(() => (window.harness.now = '2030-03-25T15:00:00Z'));
  await page.keyboard.type('Deeper');
  expect((await linesOf(page)).slice(0, 5)).toEqual([
    'Lead-in',
    'bullet One',
    '  bullet Deep',
    '  bullet Deeper',
    'bullet Two',
  ]);
  const notes = (await readMeeting(page)).sections[0]!.notes;
  expect(notes.map(({ begun }) => begun)).toEqual([
    undefined,
    undefined,
    undefined,
    '2030-03-25T15:00:00Z',
    undefined,
    undefined,
  ]);
});

test('Enter on an empty item moves out, then leaves the list', async ({ page }) => {
  await caretAt(page, 'Deep');
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('Out');
  expect(await linesOf(page)).toContain('bullet Out');
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('Plain');
  expect(await linesOf(page)).toContain('Plain');
});

test('a split note gives its second part a new id and keeps the first', async ({ page }) => {
  await caretAt(page, 'Lead-in', 'start');
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  expect((await linesOf(page)).slice(0, 2)).toEqual(['Lead', '-in']);
  const [first, second] = (await readMeeting(page)).sections[0]!.notes;
  expect([first!.id, second!.id === first!.id]).toEqual(['note-lead-in', false]);
});

test('Enter at the start of a line makes room above it, the line keeping its id', async ({
  page,
}) => {
  await caretAt(page, 'After', 'start');
  await press(page, 'Enter');
  const notes = (await readMeeting(page)).sections[0]!.notes;
  expect(notes.slice(-2).map(({ id }) => id)).toEqual([
    expect.stringMatching(/^new-/u),
    'note-after',
  ]);
});

test('Tab and Shift+Tab nest a note with what belongs to it, one level at most below the note before', async ({
  page,
}) => {
  await caretAt(page, 'One');
  await press(page, 'Tab', 'Tab', 'Tab');
  expect((await linesOf(page)).slice(0, 4)).toEqual([
    'Lead-in',
    '  bullet One',
    '    bullet Deep',
    'bullet Two',
  ]);
  await press(page, 'Shift+Tab', 'Shift+Tab');
  expect((await linesOf(page)).slice(0, 4)).toEqual([
    'Lead-in',
    'bullet One',
    '  bullet Deep',
    'bullet Two',
  ]);
});

test('Backspace at the start goes from item to paragraph, out, then joins', async ({ page }) => {
  await caretAt(page, 'Deep', 'start');
  await press(page, 'Backspace');
  expect((await linesOf(page))[2]).toBe('  Deep');
  await press(page, 'Backspace');
  expect((await linesOf(page))[2]).toBe('Deep');
  await press(page, 'Backspace');
  expect((await linesOf(page))[1]).toBe('bullet OneDeep');
  await page.keyboard.type(' ');
  expect((await linesOf(page))[1]).toBe('bullet One Deep');
});

test('joining keeps the kind of the second as a range, and turns its speaker into words', async ({
  page,
}) => {
  await caretAt(page, 'I object.', 'start');
  await press(page, 'Backspace');
  const [joined] = (await readMeeting(page)).sections[1]!.notes;
  expect(joined!.content.map((inline) => ('text' in inline ? inline.text : ''))).toEqual([
    'We agree.',
    'Bo Ek: I object.',
  ]);
  expect(joined!.ranges).toEqual([
    { id: expect.any(String), type: 'kind', meaning: { kind: 'statement' } },
  ]);
  await press(page, 'Control+z');
  expect((await linesOf(page)).slice(-2)).toEqual([
    '[decision] We agree.',
    '[statement] person-bo-ek: I object.',
  ]);
});

test('Delete at the end of a note joins the next one into it', async ({ page }) => {
  await caretAt(page, 'Two');
  await press(page, 'Delete');
  expect((await linesOf(page)).slice(3, 5)).toEqual(['bullet TwoAfter', '# Other']);
});

test('a selection over two notes of one item is deleted and what is left is joined', async ({
  page,
}) => {
  await caretAt(page, 'Lead-in', 'start');
  await press(
    page,
    'ArrowRight',
    'ArrowRight',
    'Shift+End',
    'Shift+ArrowRight',
    'Shift+ArrowRight',
    'Backspace',
  );
  expect((await linesOf(page))[0]).toBe('Lene');
});

test('Shift+Enter breaks a line inside a note', async ({ page }) => {
  await caretAt(page, 'After');
  await press(page, 'Shift+Enter');
  await page.keyboard.type('below');
  expect((await linesOf(page))[4]).toBe('After⏎below');
});

test('a rule is selected by Backspace or arrows, deleted as a whole, and typing goes on', async ({
  page,
}) => {
  const ruled = meeting({
    id: 'ruled',
    sections: [section('A', note('above'), note('', { shape: { type: 'rule' } }), note('below'))],
  });
  await openPage(page, ruled);
  await caretAt(page, 'below', 'start');
  await press(page, 'Backspace', 'ArrowUp');
  await page.keyboard.type('!');
  await press(page, 'ArrowDown', 'Delete');
  await page.keyboard.type('?');
  expect(await linesOf(page)).toEqual(['above!', '?below']);
  await press(page, 'Control+z', 'Control+z');
  expect(await linesOf(page)).toEqual(['above!', 'rule ', 'below']);
});
