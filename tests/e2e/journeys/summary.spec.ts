import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import type { Meeting } from '../../../shared/domain/meeting';
import { writeMinutes } from '../../../shared/format/minutes';
import { test } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press, watchMouse } from './keys';
import { meetingThatEnded, topics } from './summary-meeting';

/** Runs a command by its name in the palette. */
async function command(page: Page, name: string): Promise<void> {
  await press(page, 'Control+K');
  await page.keyboard.type(name);
  await press(page, 'Enter');
}

/** Walks to a field of a dialog by Tab. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 30 && !(await isThere()); tries += 1) await press(page, 'Tab');
}

/** The lines of the newest DOCX in the library. */
async function newestReport(library: string): Promise<readonly string[]> {
  const [newest] = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(library, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(newest ?? '') });
  return value.split('\n').filter((line) => line.trim() !== '');
}

/** How a style words what differs between them. */
interface Wording {
  readonly ana: string;
  readonly kofi: string;
  readonly elise: string;
  readonly ravi: string;
}

/** What was made of an item's notes on the page, chat and transcript included. */
function expectedPoints(topic: string, { ana, kofi, elise, ravi }: Wording): readonly string[] {
  const small = topic.toLowerCase();
  return [
    `${ana} presented the paper on ${small}. ${ana} noted that ${small} had been late. ${kofi} asked whether ${small} could be shorter. ${ana} replied that ${small} would be cut`,
    `All members need ${small}.`,
    `Who pays for ${small}?`,
    `${elise} supported ${small}. ${ravi} asked for a list on ${small}`,
    `The paper on ${small} is adopted.`,
    `Send the list on ${small}.`,
    `Comments on ${small} by June.`,
    `${ana}: Remark 1 on ${small} (in the chat)`,
    `${kofi}: Remark 2 on ${small} (in the chat)`,
    `${ana}: So, about ${small}, part 1`,
  ];
}

const full = { ana: 'Ana Novak', kofi: 'Kofi Mensah', elise: 'Élise Dupont', ravi: 'Ravi Menon' };

/** An item in the sectioned style: decisions numbered, next steps and actions gathered under their label. */
function expectedSection(topic: string, index: number): readonly string[] {
  const points = expectedPoints(topic, full);
  const decision = `Decision 2030-16/${String(index + 1)}: ${points[4] ?? ''}`;
  return [
    topic,
    'Summary of key points:',
    ...points.slice(0, 4),
    decision,
    ...points.slice(7),
    'Next steps:',
    `${points[5] ?? ''} (Kofi Mensah)`,
    points[6] ?? '',
  ];
}

const titled = {
  ana: 'Ms Ana Novak',
  kofi: 'Mr Kofi Mensah',
  elise: 'Ms Élise Dupont',
  ravi: 'Mr Ravi Menon',
};

const numberedOpening = [
  'Sixth virtual meeting',
  '25 March 2030',
  'Summary Report',
  'The sixteenth FUW Virtual WG-Rivers Meeting of the FUW 2030 cycle took place on 25 March.',
];

const opening = [
  'Summary Report',
  'The sixteenth virtual meeting of the FUW 2030 FUW’s Working Group on River Observation (WG-Rivers) was held on March 25 2030 at 2 p.m. UTC.',
  'The meeting followed this agenda:',
  'Agenda',
  ...topics,
];

test('sixty lines, twenty messages and a transcript become a summary in which every line is accounted for, by keys alone', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openEmptyLibrary(app);
  const library = join(app.folder, 'Documents', 'Rapporteur');
  mkdirSync(library, { recursive: true });
  const file = join(library, 'sixth.minutes');
  writeFileSync(file, writeMinutes(meetingThatEnded()));
  await page.reload();
  const mouseEvents = await watchMouse(page);
  await expect(page.getByText('Sixth virtual meeting').first()).toBeVisible();
  await press(page, 'Control+F');
  await page.keyboard.type('Sixth');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeVisible();

  await command(page, 'end the meeting');
  await expect(page.getByText('The notes can now become the log of a summary.')).toBeVisible();
  await command(page, 'begin the summary from an empty page');
  await expect(
    page.getByText('The log is frozen with 60 lines; the summary begins.'),
  ).toBeVisible();
  await press(page, 'Control+Z');
  await expect(page.getByText('Undone: summary')).toBeVisible();
  await expect(page.getByText('All members need gauges.')).toBeVisible();
  await press(page, 'Control+Y');

  for (const topic of topics) {
    await press(page, 'Alt+PageDown', 'Shift+F7');
    const list = page.getByRole('listbox', { name: new RegExp(`^Sources of .*${topic}`) });
    await expect(list).toBeFocused();
    await expect(list.getByRole('option')).toHaveCount(18);
    // The opening line is dropped, four statements become a paragraph.
    await press(page, 'D', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'J');
    // Key point, question and a statement on their own; the next statement goes on in its paragraph.
    await press(page, 'Enter', 'Enter', 'Enter', 'I');
    // Decision, action and next step; two messages, a third as a thank-you nobody needs, and the fourth.
    await press(page, 'Enter', 'Enter', 'Enter', 'Enter', 'Enter', 'D', 'D');
    // The first sentence of the transcript; the second is only evidence.
    await press(page, 'Enter');
    await expect(page.locator('.sources-count')).toHaveText('0 of 16 unused');
    await press(page, 'Escape');
  }
  await expect(page.locator('.agenda-unused')).toHaveCount(0);

  // From a note to its sources and back, by one key each.
  await command(page, 'previous item to read');
  await press(page, 'Shift+F7', 'Home', 'ArrowDown', 'G', 'Shift+F7');
  await expect(page.locator('.line[data-chosen] .source-here')).toBeVisible();
  await press(page, 'Shift+F7');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();

  await press(page, 'Control+S');
  await expect(page.getByText('The meeting’s file is written.')).toBeVisible();
  const { meeting } = JSON.parse(readFileSync(file, 'utf8')) as { readonly meeting: Meeting };
  const entries = meeting.log?.entries ?? [];
  expect(entries.map(({ state }) => state)).toEqual(
    topics.flatMap(() => ['dropped', ...Array<string>(11).fill('used')]),
  );
  expect(entries.map(({ note }) => note.content)).toEqual(
    meetingThatEnded().sections.flatMap(({ notes }) => notes.map(({ content }) => content)),
  );
  expect(meeting.chat?.map(({ handling }) => handling)).toEqual(
    topics.flatMap(() => ['noted', 'noted', 'setAside', 'setAside']),
  );

  await press(page, 'Control+E');
  await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByText('1 file is written.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Close' }).last()).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const sectioned = await newestReport(library);
  expect(sectioned).toEqual([...opening, ...topics.flatMap(expectedSection)]);

  await press(page, 'Control+E');
  await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
  await tabTo(page, () =>
    page.evaluate(
      () =>
        document.activeElement?.tagName === 'BUTTON' &&
        document.activeElement.textContent.includes('Sectioned summary'),
    ),
  );
  await press(page, 'Enter');
  await page.keyboard.type('Report in n');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: /Report in numbered paragraphs/ })).toBeFocused();
  await tabTo(page, () =>
    page.evaluate(() => document.activeElement?.textContent === 'Write the files'),
  );
  await press(page, 'Enter');
  await expect(page.getByText('1 file is written.')).toBeVisible({ timeout: 30_000 });
  await press(page, 'Escape');
  const numbered = await newestReport(library);
  expect(numbered).toEqual([
    ...numberedOpening,
    ...topics.flatMap((topic) => expectedPoints(topic, titled)),
  ]);
  expect(await mouseEvents()).toBe(0);
});
