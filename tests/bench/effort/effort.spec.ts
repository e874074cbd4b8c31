/**
 * Counts what a report costs a rapporteur: a whole meeting of the size of a usual summary report is
 * typed into the running app, from the library to the exported DOCX, by keys alone. Every key that
 * goes down in the page counts, Shift and Control too. Run with `npm run bench:effort`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { test } from '../../e2e/app';
import { press, typeLine } from '../../e2e/journeys/keys';
import { openEmptyLibrary } from '../../e2e/library/open-library';
import { effortGroup, formerMeeting } from './effort-group';
import { agendaText, notesByItem, presentLetters } from './effort-notes';

/** The most keys for one character of the report. */
const mostPerCharacter = 0.75;
/** The most keys from the last word of the notes to the file. */
const mostToExport = 5;

/** Counts the keys that go down in a page from now on. */
async function watchKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { keysDown?: number };
    counted.keysDown = 0;
    window.addEventListener(
      'keydown',
      () => (counted.keysDown = (counted.keysDown ?? 0) + 1),
      true,
    );
  });
  return () => page.evaluate(() => (window as Window & { keysDown?: number }).keysDown ?? -1);
}

/** Makes the next meeting of the group, with its agenda and those present. */
async function prepare(page: Page): Promise<void> {
  await press(page, 'Control+Shift+A');
  await expect(page.getByRole('dialog', { name: 'New meeting' })).toBeVisible();
  await press(page, 'Tab', 'Tab', 'Tab');
  await page.keyboard.type('25 March 2026');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeVisible();
  await press(page, 'Control+K');
  await page.keyboard.type('agenda items f');
  await press(page, 'Enter');
  await page.keyboard.type(agendaText);
  await press(page, 'Control+Enter');
  await press(page, 'Control+Shift+C');
  await expect(page.getByRole('textbox', { name: 'Check in' })).toBeFocused();
  for (const letters of presentLetters) {
    await typeLine(page, letters);
  }
}

async function takeNotes(page: Page): Promise<void> {
  for (const lines of notesByItem) {
    await press(page, 'Control+Enter');
    for (const line of lines) await typeLine(page, line);
  }
}

test('a report costs fewer keys than it has characters', async ({ app }) => {
  test.setTimeout(600_000);
  const { page } = app;
  const library = join(app.folder, 'Documents', 'Rapporteur');
  const own = join(library, 'WG-Strategy');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'group.json'), writeGroup(effortGroup));
  writeFileSync(join(own, 'former.minutes'), writeMinutes(formerMeeting));
  await openEmptyLibrary(app);
  await page.reload();
  await expect(page.getByRole('row', { name: /no. 15/ })).toBeVisible();
  const keysDown = await watchKeys(page);
  await prepare(page);
  await takeNotes(page);
  const atEnd = await keysDown();
  await press(page, 'Control+E');
  await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
  await press(page, 'Enter');
  await expect(page.getByText('1 file is written.')).toBeVisible({ timeout: 60_000 });
  const keys = await keysDown();
  const file = readdirSync(library, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.docx'),
  );
  const buffer = readFileSync(join(library, file ?? ''));
  const { value } = await mammoth.extractRawText({ buffer });
  writeFileSync(test.info().outputPath('report.txt'), value);
  const { length } = value.replaceAll(/\s+/gu, ' ').trim();
  const share = keys / length;
  const last = keys - atEnd;
  console.log(`Characters of the report  ${String(length)}`);
  console.log(`Keys pressed              ${String(keys)}`);
  console.log(
    `Keys for one character    ${share.toFixed(3)} (at most ${String(mostPerCharacter)})`,
  );
  console.log(`Keys from end to DOCX     ${String(last)} (at most ${String(mostToExport)})`);
  expect(share).toBeLessThanOrEqual(mostPerCharacter);
  expect(last).toBeLessThanOrEqual(mostToExport);
});
