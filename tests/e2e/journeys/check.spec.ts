import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { omit } from '../../../shared/base/omit';
import type { Meeting } from '../../../shared/domain/meeting';
import { writeMinutes } from '../../../shared/format/minutes';
import { cleanMeeting, plantedNotes, withNotes } from '../../checks/planted-notes';
import { test } from '../app';
import type { RunningApp } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press, saved } from './keys';

// An empty footnote goes by itself when a text is opened to be written in.
const inText = omit(plantedNotes, 'brokenFootnote');
const noted = withNotes(
  ...Object.entries(inText).flatMap(([rule, notes]) =>
    notes.map((note, index) => ({ ...note, id: `${rule}-${String(index)}` })),
  ),
);

/** Nineteen faults in notes, each with ids of its own, an item without notes, and a chat message that waits. */
const faulty: Meeting = {
  ...noted,
  agenda: {
    ...noted.agenda,
    items: [
      ...noted.agenda.items,
      {
        id: 'bare',
        title: [{ type: 'text', text: 'Bare' }],
        level: 0,
        label: { type: 'auto' },
        state: 'done',
      },
    ],
  },
  sections: [
    ...noted.sections,
    { id: 'bare-section', items: ['bare'], label: { type: 'auto' }, notes: [] },
  ],
  chat: [{ id: 'message', from: 'Somebody', text: 'Why?', handling: 'queued' }],
};

const sentences: readonly (string | RegExp)[] = [
  /These words are off the record elsewhere/,
  /Nobody has said who “Smith\?” is/,
  /speaks here and is not listed as present/,
  /do not go on from the speaker’s name: “the course name/,
  /is spelled “.*” in the list of people/,
  /A doubt was marked/,
  /Something was missed here/,
  'This decision says nothing yet.',
  'Two decisions have the number 8/99.',
  /Nobody owns this action/,
  /This action has no due date/,
  /“soon” is only half understood/,
  /This action was due before the meeting/,
  /“Monday, 5 May 2026” is a Tuesday/,
  /are not the same moment/,
  '“TBC” was left in the text.',
  /was written over a fact/,
  'Nothing is noted under “Bare”.',
  /skips a level/,
  /A table has 1 merged cell/,
  '1 chat message is still in the queue.',
];

async function openCheck({ page, folder }: RunningApp, meeting: Meeting): Promise<Page> {
  const own = join(folder, 'Documents', 'Rapporteur');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'checked.minutes'), writeMinutes(meeting));
  await openEmptyLibrary({ page } as RunningApp);
  await page.reload();
  await page.getByRole('row', { name: /no. 8/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeVisible();
  await press(page, 'Control+K');
  await page.keyboard.type('check before');
  await press(page, 'Enter');
  return page;
}

test('twenty-one planted faults are found by keys, led to, mended and let stand', async ({
  app,
}) => {
  const page = await openCheck(app, faulty);
  const findings = page.getByRole('listbox', { name: 'Findings' });
  for (const sentence of sentences) await expect(findings.getByText(sentence)).toBeVisible();
  await expect(findings.getByRole('option')).toHaveCount(sentences.length);

  // One that can be mended in one way is mended by a key, and comes back by undo.
  const count = page.getByText(/things to look at before circulating/);
  await findings.focus();
  await press(page, 'Home');
  const chosen = findings.getByRole('option', { selected: true });
  const names = await findings.getByRole('option').allInnerTexts();
  const wrongDay = names.findIndex((name) => name.includes('is a Tuesday'));
  await press(page, ...Array.from({ length: wrongDay }, () => 'ArrowDown'));
  await expect(chosen).toContainText('is a Tuesday');
  await press(page, 'F');
  await expect(count).toHaveText(/20 things/);
  await expect(page.getByText('The draft is due on Tuesday, 5 May 2026.')).toBeVisible();
  await press(page, 'Control+Z');
  await expect(count).toHaveText(/21 things/);

  // Another is let stand with a reason, which stays with the meeting.
  await findings.focus();
  await press(page, 'Home', 'X');
  await page.keyboard.type('the plenary has heard it');
  await press(page, 'Enter');
  await expect(count).toHaveText(/20 things/);
  await expect(findings.getByText('let stand: the plenary has heard it')).toBeVisible();
  await saved(page);
  await findings.focus();
  await press(page, 'Home', 'Enter');
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
});

test('a finished meeting has nothing to look at', async ({ app }) => {
  const page = await openCheck(app, cleanMeeting);
  await expect(page.getByText('Nothing to look at. The report can go out.')).toBeVisible();
});
