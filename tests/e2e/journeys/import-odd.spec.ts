import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../app';
import { choose, confirm, openMeeting, paste } from './import-meeting';
import { press } from './keys';

/** Drops a file of so many bytes, or with these words, on the window, as a file manager does. */
async function drop(page: Page, name: string, content: string | number): Promise<void> {
  await page.evaluate(
    ([file, words]) => {
      const bytes = typeof words === 'number' ? new Uint8Array(words) : words;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], file));
      const where = document.querySelector('main') ?? document.body;
      for (const type of ['dragover', 'drop']) {
        where.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, content] as const,
  );
}

test('a file is dropped on the window, and one that is too large is refused with the reason', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(app);
  await drop(page, 'recording.vtt', 33 * 1024 * 1024);
  await expect(
    page.getByText(/recording.vtt has 33 MB; files of up to 32 MB are read/),
  ).toBeVisible();
  await drop(page, 'list.csv', 'Name,Email\nTama Rewi,tama@rivers.example\n');
  await expect(page.getByRole('button', { name: /Read as$/ })).toHaveText('Attendance list');
  await expect(page.getByText('1 new to the meeting')).toBeVisible();
  await confirm(page).press('Enter');
  await expect(page.getByRole('option', { name: /Tama Rewi/ })).toBeVisible();
  await press(page, 'Control+Z');
  await expect(page.getByRole('option', { name: /Tama Rewi/ })).toBeHidden();
});

test('a day that can be read in two ways is asked where the meeting does not tell', async ({
  app,
}) => {
  const { page } = app;
  await openMeeting(app);
  await choose(
    page,
    'participants.csv',
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n' +
      'Ines Kofler,ines@rivers.example,05/06/2021 10:01:00 AM,05/06/2021 10:59:00 AM,58,No\n',
  );
  await expect(page.getByRole('heading', { name: 'Which day is 5/6/2021?' })).toBeVisible();
  await page.getByRole('button', { name: /5 June 2021/ }).press('Enter');
  await expect(page.getByRole('heading', { name: /Which day is/ })).toBeHidden();
});

test('the columns of a table that nobody knows are named by the person', async ({ app }) => {
  const { page } = app;
  await openMeeting(app);
  await paste(
    page,
    'Rewi\tTama\tGauge Office\nOrr\tSile\tDelta Institute\nHale\tNia\tCoast Guard\n',
  );
  const pick = async (kind: string, column: string) => {
    await page.getByRole('button', { name: new RegExp(`${kind}$`) }).press('Enter');
    await page.getByRole('option', { name: column }).press('Enter');
  };
  await pick('Read as', 'Attendance list');
  await expect(page.getByText('The headings of this table are not known.')).toBeVisible();
  await pick('Surname', 'Column 1');
  await pick('Given name', 'Column 2');
  await pick('Affiliation', 'Column 3');
  await confirm(page).press('Enter');
  await expect(page.getByRole('option', { name: /Tama Rewi/ })).toContainText('Gauge Office');
});

test('a long file is read beside the typing and can be stopped', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await openMeeting(app);
  const lines = Array.from(
    { length: 60_000 },
    (_, at) =>
      `10:${String(Math.floor(at / 1000)).padStart(2, '0')}:11 From Somebody ${String(at % 900)} to Everyone : Line ${String(at)}`,
  );
  await drop(page, 'meeting_saved_chat.txt', lines.join('\n'));
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(page.getByText(/^Reading meeting_saved_chat/)).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toContainText(
    'Point one.',
  );
});
