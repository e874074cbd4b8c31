import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fromChat, fromGoogleDocs, fromWeb, fromWord } from './clipboard-samples';
import { caretAt, frame, openPage, outline, press, readMeeting } from './page';

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
});

async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((parts) => {
    const transfer = new DataTransfer();
    for (const [type, value] of Object.entries(parts)) transfer.setData(type, value);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
  }, data);
  await frame(page);
}

const pasted = async (page: Page) => {
  const lines = await outline(page);
  return lines.slice(lines.indexOf('# Any other business') + 1, lines.indexOf('# closing'));
};

const inLastItem = async (page: Page, data: Readonly<Record<string, string>>) => {
  await caretAt(page, 'Any other business');
  await press(page, 'Enter');
  await paste(page, data);
};

test('text from Word comes in with its headings, lists, formats, links and table, and nothing else', async ({
  page,
}) => {
  await inLastItem(page, { 'text/html': fromWord });
  expect(await pasted(page)).toEqual([
    'heading Gauges',
    'Upstream levels are steady, see the table.',
    'bullet First point',
    '  bullet Below it',
    'a) Lettered',
    'table ',
  ]);
  const notes = (await readMeeting(page)).sections[2]!.notes;
  expect(notes[1]!.content).toEqual([
    { type: 'text', text: 'Upstream', formats: ['bold'] },
    { type: 'text', text: ' levels are ' },
    { type: 'text', text: 'steady', formats: ['italic'] },
    { type: 'text', text: ', see ' },
    { type: 'text', text: 'the table', link: 'https://example.org/levels' },
    { type: 'text', text: '.' },
  ]);
  expect(notes[5]!.shape).toMatchObject({
    table: {
      headerRows: 1,
      rows: [{}, { cells: [{ blocks: [{ content: [{ text: 'Weir' }] }] }, {}] }],
    },
  });
  expect(notes.every(({ begun }) => begun === undefined)).toBe(true);
});

test('text from Google Docs is not all bold, and its nested lists nest', async ({ page }) => {
  await inLastItem(page, { 'text/html': fromGoogleDocs });
  expect(await pasted(page)).toEqual([
    'heading Next season',
    'We agreed softly1.',
    'bullet Boats',
    '  bullet Two small ones',
    'bullet Ropes',
  ]);
  expect((await readMeeting(page)).sections[2]!.notes[1]!.content).toEqual([
    { type: 'text', text: 'We ' },
    { type: 'text', text: 'agreed', formats: ['bold'] },
    { type: 'text', text: ' softly', formats: ['italic'] },
    { type: 'text', text: '1', formats: ['superscript'] },
    { type: 'text', text: '.' },
  ]);
});

test('text from a web page brings no program, no unsafe link and nothing hidden', async ({
  page,
}) => {
  await inLastItem(page, { 'text/html': fromWeb });
  expect(await pasted(page)).toEqual([
    'Read this and that.',
    'quote Rivers remember.',
    '1. third',
    '  a. inner',
    '1. fourth',
    'table ',
    'rule ',
    'one⏎two',
  ]);
  const notes = (await readMeeting(page)).sections[2]!.notes;
  expect(notes[0]!.content).toEqual([
    { type: 'text', text: 'Read this and ' },
    { type: 'text', text: 'that', link: 'https://example.org/a?b=1&c=2' },
    { type: 'text', text: '.' },
  ]);
  expect(notes[2]!.shape).toEqual({ type: 'item', marker: '1.', start: 3 });
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
});

test('lines of a chat become lines, and plain text a list only where it is one', async ({
  page,
}) => {
  await inLastItem(page, { 'text/html': fromChat });
  expect(await pasted(page)).toEqual(['Bo Ek 14:02', 'Could we see the map?', 'Thanks⏎all']);
  await press(page, 'Enter');
  await paste(page, { 'text/plain': '- one\n  - two\n\n1.8 and 1.9 stay' });
  expect((await pasted(page)).slice(3)).toEqual(['bullet one', '  bullet two', '1.8 and 1.9 stay']);
  await press(page, 'Control+z');
  expect((await pasted(page)).slice(3)).toEqual(['']);
});

test('a pasted line goes into the sentence; an address over words makes a link; a heading takes words only', async ({
  page,
}) => {
  await caretAt(page, 'First note.', 'start');
  await paste(page, { 'text/html': '<p>Very <b>much</b></p>', 'text/plain': 'Very much' });
  await caretAt(page, 'Second note.', 'start');
  await press(page, 'Shift+Control+ArrowRight');
  await paste(page, { 'text/plain': 'https://example.org/' });
  await caretAt(page, 'Water levels');
  await paste(page, { 'text/plain': ' one\ntwo' });
  const meeting = await readMeeting(page);
  expect((await outline(page)).slice(1, 6)).toEqual([
    '# Welcome',
    'Very muchFirst note.',
    'Second note.',
    '# Water levelsone two',
    'Third note.',
  ]);
  expect(meeting.sections[0]!.notes[1]!.content[0]).toEqual({
    type: 'text',
    text: 'Second',
    link: 'https://example.org/',
  });
});

test('copied notes get new ids, cut notes keep theirs when they are pasted in another item', async ({
  page,
}) => {
  await caretAt(page, 'First note.', 'start');
  await press(page, 'Shift+ArrowDown', 'Shift+End', 'Control+x');
  expect((await outline(page)).slice(1, 4)).toEqual(['# Welcome', '', '# Water levels']);
  await caretAt(page, 'Any other business');
  await press(page, 'Enter', 'Control+v');
  await press(page, 'Control+v');
  const notes = (await readMeeting(page)).sections[2]!.notes;
  expect(notes.map(({ id }) => id).slice(0, 2)).toEqual(['note-first-note', 'note-second-note']);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  expect(await pasted(page)).toEqual([
    'First note.',
    'Second note.',
    'First note.',
    'Second note.',
  ]);
});

test('words off the record keep their mark inside and never reach the clipboard of other programs', async ({
  page,
}) => {
  await caretAt(page, 'First note.', 'start');
  await press(
    page,
    'Shift+Control+ArrowRight',
    'F9',
    'Home',
    'Shift+ArrowDown',
    'Shift+End',
    'Control+c',
  );
  const outside = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { types: item!.types, text: await read('text/plain'), html: await read('text/html') };
  });
  expect(outside.text).toBe(' note.\nSecond note.');
  expect(outside.html).not.toContain('First');
  await caretAt(page, 'Any other business');
  await press(page, 'Enter', 'Control+v');
  const [copy] = (await readMeeting(page)).sections[2]!.notes;
  expect(copy!.content[0]).toMatchObject({ text: 'First', ranges: [copy!.ranges![0]!.id] });
  expect(copy!.ranges![0]!.type).toBe('offTheRecord');
});
