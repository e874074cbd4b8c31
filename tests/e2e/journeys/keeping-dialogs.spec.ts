import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { mapNotes } from '../../../shared/format/map-notes';
import { writeMinutes } from '../../../shared/format/minutes';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import { meeting, section } from '../../builders/meeting';
import { decision, note } from '../../builders/notes';
import { test } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press, saved } from './keys';
import { runByName } from './palette-and-axe';

const first = stampRevisions(
  undefined,
  meeting({
    title: 'Readings of the gauges',
    sections: [section('Gauges', note('Readings drift.'), decision('Readings are taken daily.'))],
  }),
  '2030-03-25T14:00:00.000Z',
);

/** The meeting as one of two people left it. */
function saying(text: string): string {
  const reworded = mapNotes(first, (one) =>
    one.meaning.kind === 'decision' ? one : { ...one, content: [{ type: 'text', text }] },
  );
  return writeMinutes(stampRevisions(first, reworded, '2030-03-25T15:00:00.000Z'));
}

/** A meeting in the library, and beside the library another file of it that says something else. */
function seed(folder: string): string {
  const library = join(folder, 'Documents', 'Rapporteur');
  const elsewhere = join(folder, 'Sent');
  [library, elsewhere].forEach((one) => mkdirSync(one, { recursive: true }));
  writeFileSync(join(library, 'gauges.minutes'), saying('Readings drift by a foot.'));
  writeFileSync(join(elsewhere, 'second.minutes'), saying('Readings drift by a hand.'));
  return elsewhere;
}

test('axe finds nothing in what is asked about versions, status, merging and what was deleted, in any theme', async ({
  app,
}) => {
  test.setTimeout(180_000);
  test.skip(test.info().project.name === 'electron', 'There the system has a dialog for files.');
  const { page } = app;
  await openEmptyLibrary(app);
  const elsewhere = seed(app.folder);
  await page.reload();
  const found: string[] = [];
  const look = async (where: string) => {
    for (const theme of ['light', 'dark', 'high-contrast']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, nodes } of violations) {
        found.push(`${theme}, ${where}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`);
      }
    }
  };
  const row = page.getByRole('row', { name: /Readings of the gauges/ });
  await row.press('Enter');
  const text = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await expect(text).toBeFocused();
  await runByName(page, 'Keep this version');
  await text.focus();
  await press(page, 'Control+End');
  await page.keyboard.type('Floats are bought.');
  await saved(page);

  await press(page, 'Control+F8');
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await versions.getByRole('option', { name: /Kept by hand/ }).press('Enter');
  await expect(versions.locator('ins').first()).toBeVisible();
  await look('earlier versions compared');
  await press(page, 'Escape');

  await runByName(page, 'Change the status');
  await expect(page.getByRole('dialog', { name: /Change the status/ })).toBeVisible();
  await look('status');
  await press(page, 'Escape');

  await text.focus();
  await runByName(page, 'Destroy the selected');
  await expect(page.getByRole('dialog', { name: 'Destroy for good' })).toBeVisible();
  await look('destroy words');
  await press(page, 'Escape');

  await runByName(page, 'Merge with another file');
  const picker = page.getByRole('dialog', { name: /Choose/ });
  await picker.getByRole('textbox').fill(elsewhere);
  await press(page, 'Enter');
  await expect(picker.getByRole('option', { name: 'second.minutes' })).toBeVisible();
  await look('choose a file to merge');
  await picker.getByRole('option', { name: 'second.minutes' }).press('Enter');
  const preview = page.getByRole('dialog', { name: 'Merge with second.minutes' });
  await expect(preview).toBeVisible();
  await look('merge');
  await preview.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(page.getByText(/says? something else in another copy/)).toBeVisible();
  await look('two wordings');

  await page.getByRole('button', { name: 'Library' }).first().press('Enter');
  await row.focus();
  await runByName(page, 'Destroy the meeting for good');
  await expect(page.getByRole('dialog', { name: /Destroy the meeting/ })).toBeVisible();
  await look('destroy a meeting');
  await press(page, 'Escape');
  await row.press('Delete');
  await runByName(page, 'Show deleted meetings');
  const trash = page.getByRole('dialog', { name: 'Deleted meetings' });
  await trash.getByRole('button', { name: 'Delete for good: gauges.minutes' }).press('Enter');
  await expect(trash.getByRole('button', { name: /^Really delete/ })).toBeVisible();
  await look('deleted meetings');
  expect(found).toEqual([]);
});
