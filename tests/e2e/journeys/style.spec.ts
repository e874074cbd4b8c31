import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readGroup, writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { writeStyle } from '../../../shared/format/style';
import { sectioned } from '../../../shared/report/styles/sectioned';
import { group, groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { keyPoint, nextStep } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import { test } from '../app';
import { openEmptyLibrary } from '../library/open-library';
import { press } from './keys';
import { openFirst } from './open-first';

/** The smallest PNG: one transparent dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A group with one meeting whose sections have key points and next steps. */
function seed(folder: string): string {
  const own = join(folder, 'Documents', 'Rapporteur', 'Rivers');
  const facts = groupFacts({ name: 'Working Group on Rivers', shortName: 'Rivers' });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'group.json'), writeGroup(group({ facts })));
  writeFileSync(
    join(own, 'first.minutes'),
    writeMinutes(
      meeting({
        group: facts,
        attending: [participant(person('Ada', 'Okafor'))],
        people: [person('Ada', 'Okafor')],
        sections: [section('Gauges', keyPoint('Readings drift.'), nextStep('Hire a boat.'))],
      }),
    ),
  );
  return own;
}

test('a built-in style is copied, changed by keys alone beside its preview, and found in the DOCX', async ({
  app,
}) => {
  const { page } = app;
  const { own, mouseEvents } = await openFirst(app, seed);
  await press(page, 'Control+E');
  await page.getByRole('button', { name: 'Change the report styles…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Report styles of Rivers' });
  await expect(dialog.getByText('Copy it to change it.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy this style' }).press('Enter');
  await dialog.getByRole('checkbox', { name: /group’s reports use/ }).press('Space');

  const shown = dialog.locator('iframe[data-shown=true]').contentFrame();
  await expect(shown.getByText('Summary of key points:')).toBeVisible();
  const label = dialog.getByRole('textbox', { name: 'Summary of key points:' });
  await label.focus();
  await press(page, 'Control+A');
  await page.keyboard.type('What was said:');
  await expect(shown.getByText('What was said:')).toBeVisible();
  await press(page, 'Control+Z');
  await expect(label).toHaveValue('Summary of key points:');
  await press(page, 'Control+Y');
  await expect(label).toHaveValue('What was said:');
  expect(
    (await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze()).violations,
  ).toEqual([]);

  await dialog.getByRole('tab', { name: 'Words' }).focus();
  await press(page, 'ArrowRight');
  const up = dialog.getByRole('button', { name: 'Move Text from the facts up' }).first();
  await up.press('Enter');
  await expect(dialog.getByRole('listitem').first()).toContainText('Text from the facts');

  // A part is switched off and on again beside its preview, and undo knows of it.
  const sections = dialog.getByRole('checkbox', { name: /^Sections with the notes/ });
  await expect(shown.getByText('Readings drift.')).toBeVisible();
  await sections.press('Space');
  await expect(shown.getByText('Readings drift.')).toBeHidden();
  await press(page, 'Control+Z');
  await expect(sections).toBeChecked();
  await expect(shown.getByText('Readings drift.')).toBeVisible();
  const agenda = dialog.getByRole('checkbox', { name: /^Agenda/ });
  await agenda.press('Space');
  await expect(agenda).not.toBeChecked();

  await dialog.getByRole('tab', { name: 'Parts' }).focus();
  await press(page, 'ArrowRight');
  await dialog.getByRole('button', { name: /Headings of level 1/ }).press('Enter');
  await page.getByRole('option', { name: 'I.', exact: true }).press('Enter');

  await dialog.getByRole('tab', { name: 'Numbers and names' }).focus();
  await press(page, 'ArrowRight');
  await dialog.getByRole('textbox', { name: 'Head of every page' }).focus();
  await page.keyboard.type('House of Rivers');
  const chooser = page.waitForEvent('filechooser');
  await dialog
    .getByRole('button', { name: 'Choose a picture (PNG or JPEG, up to 2 MB)' })
    .press('Enter');
  await (await chooser).setFiles({ name: 'Our mark.png', mimeType: 'image/png', buffer: dot });
  await expect(dialog.getByRole('img', { name: 'Our mark' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(page.getByText('The report styles of Rivers are saved.')).toBeVisible();

  const read = readGroup(readFileSync(join(own, 'group.json')));
  const facts = read.ok ? read.value.content.facts : undefined;
  expect([facts?.style, facts?.styles?.map(({ id, basis }) => [id, basis])]).toEqual([
    'sectioned-summary-report-our-own',
    [['sectioned-summary-report-our-own', 'sectioned']],
  ]);
  const hidden = facts?.styles?.[0]?.parts.filter((part) => part.hidden === true);
  expect(hidden?.map(({ type }) => type)).toEqual(['agenda']);

  await press(page, 'Control+E');
  await page.getByRole('button', { name: 'Write the files' }).press('Enter');
  await expect(page.getByText('1 file is written.')).toBeVisible();
  const docx = readdirSync(own).find((name) => name.endsWith('.docx')) ?? '';
  const parts = unzipSync(readFileSync(join(own, docx)));
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const words = textOf('word/document.xml').replaceAll(/<[^<>]*>/gu, '');
  expect(words).toContain('What was said:');
  expect(words.indexOf('was held')).toBeLessThan(words.indexOf('Summary Report'));
  expect(textOf('word/numbering.xml')).toMatch(/w:val="upperRoman"[^]*%1\./u);
  expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true);
  const headers = Object.keys(parts).filter((name) => /header\d*\.xml$/u.test(name));
  expect(headers.map(textOf).join('')).toContain('House of Rivers');
  expect(await mouseEvents()).toBe(0);
});

test('a style file with an error, or of another version, says what is wrong and where', async ({
  app,
}) => {
  const { page } = app;
  await openEmptyLibrary(app);
  seed(app.folder);
  await page.reload();
  await expect(page.getByRole('row', { name: /no. 16/ })).toBeVisible();
  await press(page, 'Control+K');
  await page.keyboard.type('report styles of');
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: /Report styles of/ });
  const choose = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Read a style from a file' }).press('Enter');
    const buffer = Buffer.from(text);
    await (await chooser).setFiles({ name: 'a.style.json', mimeType: 'application/json', buffer });
  };
  const good = writeStyle(sectioned);
  await choose(good.replace('"attribution": "predicate"', '"attribution": "shouted"'));
  await expect(dialog.getByRole('alert')).toContainText('style.speech.attribution');
  await choose(good.replace(/"version": 1/u, '"version": 9').replace('"bold"', '"loud"'));
  await expect(dialog.getByRole('alert')).toContainText(/version 9/u);
  await choose(good);
  await expect(dialog.getByRole('textbox', { name: 'Name of the style' })).toHaveValue(
    'Sectioned summary report',
  );
});
