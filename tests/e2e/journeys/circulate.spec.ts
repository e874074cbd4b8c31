import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import PostalMime from 'postal-mime';
import { writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { group, groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { action, decision, note } from '../../builders/notes';
import { participant, partyOf, person } from '../../builders/people';
import { test } from '../app';
import { press } from './keys';
import { openFirst } from './open-first';

const ada = person('Ada', 'Okafor', { email: 'ada@example.org' });
const jon = person('Jon', 'Falk');

/** A group whose last meeting decided something, left an action, and announced the next one. */
function seed(folder: string): string {
  const own = join(folder, 'Documents', 'Rapporteur', 'Rivers');
  const facts = groupFacts({
    name: 'Working Group on Rivers',
    shortName: 'Rivers',
    style: 'agenda-ordered',
    fileNames: '{group.shortName} {meeting.ordinal} {version}',
  });
  mkdirSync(own, { recursive: true });
  writeFileSync(
    join(own, 'group.json'),
    writeGroup(group({ facts, people: [ada], roster: [{ person: ada.id }] })),
  );
  writeFileSync(
    join(own, 'first.minutes'),
    writeMinutes(
      meeting({
        group: facts,
        people: [ada, jon],
        attending: [participant(ada), participant(jon)],
        nextMeetings: [
          { id: 'next', when: { date: '2030-04-25', start: '13:00', end: '14:30', zone: 'UTC' } },
        ],
        sections: [
          section(
            'Gauges',
            note('Readings drift.'),
            note('Nobody may read this.', { offTheRecord: true }),
            decision('Readings are taken daily.'),
            action('Write to the board.', { owners: [partyOf(ada)] }),
          ),
        ],
      }),
    ),
  );
  return own;
}

test('a report goes round by keys alone: files, a mail that others read, and the minutes out for comments', async ({
  app,
}) => {
  const { page } = app;
  const { own, mouseEvents } = await openFirst(app, seed);
  await press(page, 'Control+F9');
  const dialog = page.getByRole('dialog', { name: 'Circulate the report' });
  const text = dialog.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveValue(/Readings are taken daily[^]*Ada Okafor\n• Write to the board/u);
  expect(
    (await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze()).violations,
  ).toEqual([]);

  await dialog.getByRole('textbox', { name: 'Comments by' }).focus();
  await page.keyboard.type('8 April 2030');
  await expect(text).toHaveValue(/Please send comments by 8 April 2030\./u);
  await dialog.getByRole('button', { name: /Recipients/ }).press('Enter');
  await page.getByRole('option', { name: 'The group’s roster' }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'To' })).toHaveValue(
    'Ada Okafor <ada@example.org>',
  );
  await text.focus();
  await press(page, 'Control+Home');
  await page.keyboard.type('Dear all, ');
  await dialog.getByRole('button', { name: 'Write the files and the mail' }).press('Enter');
  await expect(dialog.getByText(/3 files are written in .*Rivers\./u)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /Open .*\.eml/u })).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByText(/Out for comments/iu).first()).toBeVisible();

  const files = readdirSync(own).filter((name) => /\.(docx|eml|ics)$/u.test(name));
  expect(files.toSorted()).toEqual([
    'Rivers 16 for-comments-next-meeting.ics',
    'Rivers 16 for-comments.docx',
    'Rivers 16 for-comments.eml',
  ]);
  const mail = await PostalMime.parse(readFileSync(join(own, 'Rivers 16 for-comments.eml')));
  expect(mail.text).toMatch(/^Dear all, The report of the meeting of 25 March 2030 is attached\./u);
  expect(mail.text).not.toContain('Nobody may read this');
  const docx = mail.attachments.find(({ filename }) => filename?.endsWith('.docx'));
  const written = readFileSync(join(own, 'Rivers 16 for-comments.docx'));
  expect(Buffer.from(docx?.content as ArrayBuffer).equals(written)).toBe(true);
  expect(await mouseEvents()).toBe(0);
});

test('a circulation that is cancelled while it writes leaves no file, and the minutes as they were', async ({
  app,
}) => {
  const { page } = app;
  const { own } = await openFirst(app, seed);
  const before = readdirSync(own).toSorted();
  await press(page, 'Control+F9');
  const dialog = page.getByRole('dialog', { name: 'Circulate the report' });
  await dialog.getByRole('checkbox', { name: 'PDF' }).press('Space');
  await dialog.getByRole('textbox', { name: 'Comments by' }).focus();
  await page.keyboard.type('8 April 2030');
  await expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(/8 April 2030/u);
  await dialog.getByRole('button', { name: 'Write the files and the mail' }).press('Enter');
  // A browser prints the PDF, which takes its time.
  await expect(dialog.getByText('Writing PDF…')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Write the files and the mail' })).toBeEnabled();
  expect(readdirSync(own).toSorted()).toEqual(before);
  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Out for comments/iu)).toHaveCount(0);
});
