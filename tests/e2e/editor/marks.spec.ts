import { expect, test } from '@playwright/test';
import { caretAt, openPage, outline, press, readMeeting, words } from './page';

test.beforeEach(async ({ page }) => openPage(page));

const first = async (page: Parameters<typeof outline>[0]) =>
  (await readMeeting(page)).sections[0]!.notes[0]!;

test('off the record marks the selected words, or the note without a selection, and back', async ({
  page,
}) => {
  await caretAt(page, 'First note.', 'start');
  await press(page, 'Shift+Control+ArrowRight', 'F9');
  expect(await first(page)).toMatchObject({
    content: [{ text: 'First', ranges: ['new-range-1'] }, { text: ' note.' }],
    ranges: [{ id: 'new-range-1', type: 'offTheRecord' }],
  });
  await press(page, 'F9');
  expect((await first(page)).content).toEqual([{ type: 'text', text: 'First note.' }]);
  await press(page, 'End', 'F9');
  expect((await first(page)).offTheRecord).toBe(true);
  expect(await page.evaluate(() => window.harness.steps().undo)).toBe('mark');
});

test('doubt goes on the last word, then on typing is without it; without a word it is the speaker', async ({
  page,
}) => {
  await caretAt(page, 'First note.');
  await press(page, 'Shift+F8');
  await page.keyboard.type(' More');
  const note = await first(page);
  expect(note.content).toEqual([
    { type: 'text', text: 'First ' },
    { type: 'text', text: 'note', ranges: ['new-range-1'] },
    { type: 'text', text: '. More' },
  ]);
  await press(page, 'Enter');
  await page.keyboard.type('AL: ');
  await press(page, 'Shift+F8');
  expect((await readMeeting(page)).sections[0]!.notes[1]!.speakerDoubt).toBe(true);
});

test('a gap with its time, and verbatim words', async ({ page }) => {
  await caretAt(page, 'First note.');
  await press(page, 'F8');
  await page.keyboard.type('on');
  expect(words((await first(page)).content)).toBe('First note.‹gap›on');
  await press(page, 'Control+Shift+ArrowLeft', 'Shift+F2');
  expect((await first(page)).ranges).toEqual([
    { id: 'new-range-1', type: 'verbatim', at: '2030-03-25T14:30:00Z' },
  ]);
});

test('not for attribution is a mark of the note', async ({ page }) => {
  await caretAt(page, 'First note.');
  await press(page, 'Shift+F9');
  expect((await first(page)).notForAttribution).toBe(true);
  await press(page, 'Control+z');
  expect((await first(page)).notForAttribution).toBeUndefined();
});

test('a footnote is typed where its mark stands, and Enter leaves it', async ({ page }) => {
  await caretAt(page, 'First note.');
  await press(page, 'Control+Shift+B');
  await page.keyboard.type('See the annex');
  await press(page, 'Enter');
  await page.keyboard.type(' after');
  expect((await first(page)).content).toEqual([
    { type: 'text', text: 'First note.' },
    { type: 'footnote', id: 'new-footnote-1', content: [{ type: 'text', text: 'See the annex' }] },
    { type: 'text', text: ' after' },
  ]);
});

test('next item moves the open item and the caret; times are stamped; return and reopen', async ({
  page,
}) => {
  await caretAt(page, 'The meeting was opened.');
  await press(page, 'Control+Enter');
  await page.keyboard.type('In welcome');
  await page.evaluate(() => (window.harness.now = '2030-03-25T14:40:00Z'));
  await press(page, 'Control+Enter');
  await page.keyboard.type('In levels');
  await caretAt(page, 'First note.');
  await page.keyboard.type(' Corrected.');
  await press(page, 'Control+J');
  await page.keyboard.type(', more');
  await caretAt(page, 'First note.');
  await page.evaluate(() => (window.harness.now = '2030-03-25T14:50:00Z'));
  await press(page, 'Control+Shift+Enter');
  await page.keyboard.type('Back');
  const meeting = await readMeeting(page);
  expect(await outline(page)).toEqual([
    'The meeting was opened.',
    '# Welcome',
    'First note. Corrected.',
    'Second note.',
    'In welcome',
    'Back',
    '# Water levels',
    'Third note.',
    'In levels, more',
    '# Any other business',
    '# closing',
    'Closed at four.',
  ]);
  expect(meeting.sections.map(({ open }) => open)).toEqual([
    [
      { from: '2030-03-25T14:30:00Z', to: '2030-03-25T14:40:00Z' },
      { from: '2030-03-25T14:50:00Z' },
    ],
    [{ from: '2030-03-25T14:40:00Z', to: '2030-03-25T14:50:00Z' }],
    undefined,
  ]);
  expect(await page.evaluate(() => window.harness.steps().undo)).toBe('typing');
  await press(page, 'Control+z');
  expect(await page.evaluate(() => window.harness.steps().undo)).toBe('openItem');
  await press(page, 'Control+z');
  expect((await readMeeting(page)).sections[0]!.open).toHaveLength(1);
});

test('formats by key', async ({ page }) => {
  await caretAt(page, 'First note.', 'start');
  await press(page, 'Shift+Control+ArrowRight', 'Control+B', 'Control+I');
  expect((await first(page)).content[0]).toEqual({
    type: 'text',
    text: 'First',
    formats: ['bold', 'italic'],
  });
});
