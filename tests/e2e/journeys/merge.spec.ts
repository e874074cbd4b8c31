import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mapNotes } from '../../../shared/format/map-notes';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import type { Meeting } from '../../../shared/domain/meeting';
import { launchBrowser, startLoopback } from '../../support/start-loopback';
import { test } from '../app';
import { press, saved, startNow } from './keys';

/** The one meeting in a journey's library. */
function meetingFile(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (path) => path.endsWith('.minutes') && !path.includes('.trash'),
  );
  if (found === undefined) throw new Error('There is no meeting.');
  return join(folder, found);
}

function read(path: string): Meeting {
  const result = readMinutes(readFileSync(path));
  if (!result.ok) throw new Error(result.messages[0]?.text);
  return result.value.content;
}

/** The meeting with other words in the notes that say `from`, as another copy of the app would have saved it. */
function reworded(meeting: Meeting, from: string, to: string): Meeting {
  const changed = mapNotes(meeting, (note) =>
    JSON.stringify(note.content).includes(from)
      ? { ...note, content: [{ type: 'text', text: to }] }
      : note,
  );
  return stampRevisions(meeting, changed, new Date().toISOString());
}

/** Saves and waits until the file itself has the words. */
async function savedToFile(page: Page, path: () => string, words: string): Promise<void> {
  await press(page, 'Control+S');
  await expect.poll(() => readFileSync(path(), 'utf8').includes(words)).toBe(true);
}

const notesOf = (page: Page) => page.getByRole('textbox', { name: 'Notes of the meeting' });

test('two copies of the app on one file go on, and each shows what both wrote', async ({ app }) => {
  test.skip(test.info().project.name === 'electron', 'It starts a second loopback shell.');
  const { page, folder } = app;
  await startNow(page);
  await page.keyboard.type('The budget is ten thousand.');
  await press(page, 'Enter');
  await page.keyboard.type('Ann reports.');
  await press(page, 'Control+S');
  await saved(page);

  const otherHome = mkdtempSync(join(tmpdir(), 'rapporteur-other-'));
  const shell = await startLoopback(otherHome, meetingFile(folder));
  const browser = await launchBrowser();
  try {
    const other = await browser.newPage();
    await other.goto(shell.address);
    await expect(notesOf(other)).toContainText('Ann reports.');
    await notesOf(other).getByText('Ann reports.').click();
    await press(other, 'End');
    await press(other, 'Enter');
    await other.keyboard.type('Ben objects.');
    await press(other, 'Control+S');
    await saved(other);

    await expect(notesOf(page)).toContainText('Ben objects.', { timeout: 15_000 });
    await expect(
      page.getByText(/Merged with changes made elsewhere at .*1 note added/),
    ).toBeVisible();
    // The caret stays where the writer is.
    await page.keyboard.type(' She is thanked.');
    await expect(notesOf(page)).toContainText('Ann reports. She is thanked.');
    await press(page, 'Control+S');
    await saved(page);
    await expect(notesOf(other)).toContainText('Ann reports. She is thanked.', { timeout: 15_000 });
    await expect(notesOf(other)).toContainText('Ben objects.');
    expect(JSON.stringify(read(meetingFile(folder)))).toMatch(/She is thanked\..*Ben objects\./);
  } finally {
    await browser.close();
    shell.process.kill();
    rmSync(otherHome, { recursive: true, force: true });
  }
});

test('where both say something else both wordings stand, and one key decides', async ({ app }) => {
  const { page, folder } = app;
  await startNow(page);
  await page.keyboard.type('The budget is ten.');
  await savedToFile(page, () => meetingFile(folder), 'The budget is ten.');
  const path = meetingFile(folder);
  const foreign = writeMinutes(reworded(read(path), 'ten', 'The budget is twelve.'));
  await page.keyboard.type(' Agreed.');
  writeFileSync(path, foreign);

  const banner = page.getByText('1 note says something else in another copy.');
  await expect(banner).toBeVisible({ timeout: 15_000 });
  const note = notesOf(page).locator('.note[data-others]');
  await expect(note).toHaveAttribute('data-others', 'Other wording: The budget is twelve.');
  await expect(note).toContainText('The budget is ten. Agreed.');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByRole('button', { name: 'Keep both wordings' }).press('Enter');
  await expect(notesOf(page)).toContainText('The budget is ten. Agreed.');
  await expect(notesOf(page)).toContainText('The budget is twelve.');
  await expect(banner).toBeHidden();
  await press(page, 'Control+Z');
  await expect(banner).toBeVisible();
});

test('a copy that a sync program left beside the file is offered, merged and put into the trash', async ({
  app,
}) => {
  const { page, folder } = app;
  await startNow(page);
  await page.keyboard.type('Point one.');
  await savedToFile(page, () => meetingFile(folder), 'Point one.');
  const path = meetingFile(folder);
  const copy = path.replace('.minutes', " (Ann's conflicted copy 2030-03-25).minutes");
  writeFileSync(copy, writeMinutes(reworded(read(path), 'Point one', 'Point one and a half.')));
  await page.reload();
  await page.getByRole('option', { name: /Recently opened/ }).click();
  await page.getByRole('row').first().dblclick();

  await expect(page.getByText(/left 1 copy of this meeting beside its file/)).toBeVisible();
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(notesOf(page)).toContainText('Point one and a half.');
  await expect(page.getByText('1 copy was moved into the trash of the library.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await expect
    .poll(() => readdirSync(join(copy, '..')).includes(copy.split('/').at(-1)!))
    .toBe(true);
});
