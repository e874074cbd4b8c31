import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { group, groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { action, decision } from '../../builders/notes';
import { participant, partyOf, person } from '../../builders/people';
import { test } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press, saved } from './keys';

const ada = person('Ada', 'Okafor', { zone: 'America/Los_Angeles' });
const jon = person('Jon', 'Falk', { zone: 'Europe/Zurich' });

/** A group with one meeting that left two actions open, at which somebody new was present. */
function seed(folder: string): string {
  const own = join(folder, 'Documents', 'Rapporteur', 'Rivers');
  const series = [
    {
      id: 'series-regular',
      name: 'virtual meeting',
      counts: 'series' as const,
      hour: { type: 'zone' as const, zone: 'Europe/Zurich', start: '15:00', end: '16:30' },
    },
  ];
  const facts = groupFacts({ name: 'Working Group on Rivers', shortName: 'Rivers', series });
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
        seat: { series: 'series-regular', ordinal: 16 },
        schedule: { date: '2030-03-21', start: '14:00', end: '15:30', zone: 'UTC' },
        held: { started: '2030-03-21T14:00:00Z', ended: '2030-03-21T15:30:00Z' },
        people: [ada, jon],
        attending: [
          participant(ada, { roles: ['participant'] }),
          participant(jon, { roles: ['participant'] }),
        ],
        sections: [
          section(
            'Gauges',
            action('Write to the board.', { owners: [partyOf(ada)] }),
            action('Hire a boat.', { due: { type: 'nextMeeting' } }),
            decision('Readings are taken daily.'),
          ),
        ],
      }),
    ),
  );
  return own;
}

async function runCommand(page: Page, words: string): Promise<void> {
  await press(page, 'Control+K');
  await page.keyboard.type(words);
  await press(page, 'Enter');
}

test('what a meeting left open comes up at the next one, and the register knows where it was reported', async ({
  app,
}) => {
  const { page } = app;
  await openEmptyLibrary(app);
  const own = seed(app.folder);
  await page.reload();
  await page.getByRole('row', { name: /no. 16/ }).press('Enter');
  await page.getByRole('button', { name: 'Next meeting' }).press('Enter');

  // The series keeps its hour in Zurich, so that UTC moves with the clocks, which is said.
  const dialog = page.getByRole('dialog', { name: 'Next meeting and what is handed on' });
  await expect(dialog.getByText('2 actions are open')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Date' })).toBeFocused();
  await page.keyboard.type('25 April 2030');
  await expect(dialog.getByText(/14:00 UTC becomes 13:00 UTC. That is right/)).toBeVisible();
  const hours = dialog.getByRole('table');
  await expect(hours.getByRole('row', { name: /Europe\/Zurich/ })).toContainText('15:00–16:30');
  await expect(hours.getByRole('row', { name: /Los Angeles/ })).toContainText(
    '06:00–07:30at night',
  );
  await press(page, 'Enter');
  await expect(dialog.getByText(/25 April 2030 · 15:00–16:30 Europe\/Zurich/)).toBeVisible();

  // Jon Falk attended and is not on the roster.
  await dialog.getByRole('button', { name: 'Add to the roster' }).press('Enter');
  await expect(page.getByText('1 person is on the roster now.')).toBeVisible();
  await expect(dialog.getByText('Everybody who attended is on the roster.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make the next meeting' }).press('Enter');

  await expect(page.getByRole('heading', { name: /no. 17/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  await runCommand(page, 'actions and decisions');
  const matters = page.getByRole('listbox', { name: 'Open actions of earlier meetings' });
  await expect(matters.getByRole('option')).toHaveCount(2);
  await expect(matters).toBeFocused();
  await press(page, 'd');
  await expect(matters.getByRole('option').first()).toContainText('reported: done');
  await press(page, 'e');
  await page.keyboard.type('letter sent in April');
  await press(page, 'Enter');
  await expect(matters.getByRole('option').first()).toContainText('letter sent in April');
  await press(page, 'Control+Shift+H');

  // The earlier minutes, and the register over both meetings.
  await page.getByRole('row', { name: /no. 17/ }).press('Enter');
  await expect(page.getByRole('heading', { name: /no. 17/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes of the meeting' })).toBeFocused();
  await runCommand(page, 'next meeting and');
  await dialog.getByRole('button', { name: /This meeting/ }).press('Enter');
  await page.getByRole('option', { name: 'adopted them as they stand' }).press('Enter');
  await dialog.getByRole('button', { name: 'Approve them in their file' }).press('Enter');
  await expect(page.getByText('The earlier minutes are approved.')).toBeVisible();
  await press(page, 'Escape');
  await saved(page);
  await press(page, 'Control+Shift+H');
  await expect(page.getByRole('row', { name: /no. 17/ })).toBeVisible();
  await press(page, 'Control+Shift+E');
  const register = page.getByRole('listbox', { name: 'Entries of the register' });
  await expect(register.getByRole('option')).toHaveCount(1);
  await expect(register).toContainText('Hire a boat.');
  await page.getByRole('checkbox', { name: 'Open only' }).press('Space');
  await expect(register.getByRole('option')).toHaveCount(2);
  const reported = register.getByRole('option', { name: /Write to the board/ });
  await expect(reported).toContainText(/done – reported in Virtual meeting, no. 17/);
  await expect(reported).toContainText('letter sent in April');

  await page.getByRole('button', { name: 'Save for a spreadsheet' }).press('Enter');
  await expect(page.getByText(/Saved as Actions .*\.csv/)).toBeVisible();
  const csv = readdirSync(own).find((name) => name.endsWith('.csv')) ?? '';
  expect(readFileSync(join(own, csv), 'utf8')).toContain('letter sent in April');

  await register.focus();
  await press(page, 'End', 'Enter');
  await expect(page.getByRole('heading', { name: /no. 16/ })).toBeVisible();
});
