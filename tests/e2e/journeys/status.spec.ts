import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { writeGroup } from '../../../shared/format/group';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { group, groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { test } from '../app';
import { press, saved, startNow, typeLine } from './keys';
import { openFirst } from './open-first';
import { runByName } from './palette-and-axe';

/** A group whose reports have numbered paragraphs, with one meeting, as `change` leaves its file. */
function seed(folder: string, change = (text: string) => text): string {
  const own = join(folder, 'Documents', 'Rapporteur', 'Rivers');
  const facts = groupFacts({
    name: 'Working Group on Rivers',
    shortName: 'Rivers',
    style: 'numbered-paragraphs',
  });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'group.json'), writeGroup(group({ facts })));
  const first = meeting({
    group: facts,
    sections: [section('Gauges', note('Readings drift.'), note('Boats are hired.'))],
  });
  writeFileSync(join(own, 'first.minutes'), change(writeMinutes(first)));
  return own;
}

test('an approval is taken back by one key, and the minutes can be changed again', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await typeLine(page, 'The minutes.');
  await runByName(page, 'Change the status');
  const dialog = page.getByRole('dialog', { name: 'Change the status of the minutes' });
  await dialog.getByRole('button', { name: /New status/ }).press('Enter');
  await page.getByRole('option', { name: 'Approved at a meeting' }).press('Enter');
  await dialog.getByRole('button', { name: 'Set the status' }).press('Enter');
  await expect(dialog).toBeHidden();
  const text = page.locator('.meeting-page');
  await expect(page.getByText(/can be read but not changed/)).toBeVisible();
  await expect(text).toHaveAttribute('contenteditable', 'false');

  await press(page, 'Control+Z');
  await expect(page.getByText(/can be read but not changed/)).toBeHidden();
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.focus();
  await press(page, 'Control+End');
  await page.keyboard.type('Changed again.');
  await expect(text).toContainText('Changed again.');
  await saved(page);
});

test('minutes of a newer version of the program open to be read only, and the screen says why', async ({
  app,
}) => {
  const { page } = app;
  const newer = (text: string) => text.replace(/"version": 1,/u, '"version": 9,');
  const { own } = await openFirst(app, (folder) => seed(folder, newer));
  const path = join(own, 'first.minutes');
  const before = readFileSync(path);
  const text = page.locator('.meeting-page');
  await expect(text).toContainText('Readings drift.');
  await expect(text).toHaveAttribute('contenteditable', 'false');
  await expect(page.locator('.banner')).toContainText(/version 9/u);
  await press(page, 'Control+S');
  await page.getByRole('button', { name: 'Library' }).first().press('Enter');
  await expect(page.getByRole('row', { name: /no. 16/ })).toBeVisible();
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('the first review copy freezes the paragraph numbers, a command frees them, and undo takes that back', async ({
  app,
}) => {
  const { page } = app;
  const { own } = await openFirst(app, seed);
  const frozenIn = () => {
    const read = readMinutes(readFileSync(join(own, 'first.minutes')));
    return read.ok ? read.value.content.frozenNumbers?.paragraphs.length : 0;
  };
  const exportReview = async () => {
    await press(page, 'Control+E');
    const dialog = page.getByRole('dialog', { name: 'Export the report' });
    if (!(await dialog.getByRole('checkbox', { name: 'Markdown' }).isChecked())) {
      await dialog.getByRole('checkbox', { name: 'Markdown' }).press('Space');
    }
    await dialog.getByRole('button', { name: /Copy/ }).press('Enter');
    await page.getByRole('option', { name: /^Review copy/ }).press('Enter');
    await dialog.getByRole('button', { name: 'Write the files' }).press('Enter');
    await expect(dialog.getByText(/files are written/)).toBeVisible();
    await press(page, 'Escape');
    await expect(dialog).toBeHidden();
  };
  const reports = () =>
    readdirSync(own)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(own, name), 'utf8'));
  await exportReview();
  await expect(page.getByText(/The paragraph numbers stay as they went out/)).toBeVisible();

  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await notes.focus();
  await page.locator('.note', { hasText: 'Readings drift.' }).click();
  await press(page, 'End', 'Enter');
  await page.keyboard.type('Floats are bought.');
  await saved(page);
  await exportReview();
  expect(reports().some((text) => /\d bis\\?\. Floats are bought\./u.test(text))).toBe(true);

  await press(page, 'Control+S');
  await expect.poll(frozenIn).toBeGreaterThan(0);
  await notes.focus();
  await runByName(page, 'Number the paragraphs anew');
  await expect(page.getByText(/The paragraphs are numbered anew/)).toBeVisible();
  await press(page, 'Control+S');
  await expect.poll(frozenIn).toBeUndefined();
  await notes.focus();
  await press(page, 'Control+Z');
  await press(page, 'Control+S');
  await expect.poll(frozenIn).toBeGreaterThan(0);
});
