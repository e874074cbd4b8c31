import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readGroup, writeGroup } from '../../../shared/format/group';
import { writeMinutes } from '../../../shared/format/minutes';
import { group, groupFacts } from '../../builders/group';
import { meeting, section } from '../../builders/meeting';
import { participant, person } from '../../builders/people';
import { test } from '../app';
import { openFirst } from './open-first';
import { press, saved, startNow } from './keys';

const jon = person('Jón', 'Þórsson');

/** A group with one meeting without notes. */
function seed(folder: string): string {
  const own = join(folder, 'Documents', 'Rapporteur', 'Rivers');
  const facts = groupFacts({ shortName: 'Rivers', spelling: 'en-GB' });
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'group.json'), writeGroup(group({ facts, people: [jon] })));
  const minutes = meeting({
    group: facts,
    seat: { series: 'series-regular', ordinal: 16 },
    people: [jon],
    attending: [participant(jon)],
    sections: [section('Levels')],
  });
  writeFileSync(join(own, 'first.minutes'), writeMinutes(minutes));
  return own;
}

/** What is drawn as misspelled, in the order of the page. */
async function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('rapporteur-misspelled') ?? [])].map(String));
}

/** What the window asks of anything but its own address, and what its policy refuses. */
function watchNetwork(page: Page): () => readonly string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin)) found.push(request.url());
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) found.push(message.text());
  });
  return () => found;
}

test('misspelled words are marked, jumped to, put right, undone and taught to the group, by keys alone', async ({
  app,
}) => {
  const refused = watchNetwork(app.page);
  const { own, mouseEvents } = await openFirst(app, seed);
  const { page } = app;
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  await notes.focus();
  await press(page, 'Control+Home', 'ArrowDown');
  await page.keyboard.type('We will recieve colours from Þórsson and the Pegelwart tomorow');
  expect(await marked(page)).not.toContain('tomorow');
  await page.keyboard.type('. ');
  await expect.poll(() => marked(page)).toEqual(['recieve', 'Pegelwart', 'tomorow']);

  await press(page, 'Control+Home', 'Control+Shift+F3');
  await expect(page.getByRole('option', { name: 'receive', exact: true })).toBeVisible();
  await expect(page.getByText('recieve: misspelled word 1 of 3')).toBeAttached();
  await press(page, 'Enter');
  await expect(notes).toContainText('We will receive colours');
  await press(page, 'Control+Z');
  await expect(notes).toContainText('We will recieve colours');

  await press(page, 'Control+Shift+F3');
  await expect(page.getByText('Pegelwart: misspelled word 2 of 3')).toBeAttached();
  await expect(page.getByRole('option', { name: 'Add to the group’s words' })).toBeVisible();
  await press(page, 'ArrowUp', 'ArrowUp', 'Enter');
  await expect(page.getByText('“Pegelwart” is a word of the group now.')).toBeVisible();
  await expect.poll(() => marked(page)).toEqual(['recieve', 'tomorow']);
  await saved(page);
  const kept = readGroup(readFileSync(join(own, 'group.json')));
  expect(kept.ok && kept.value.content.facts.words).toEqual(['Pegelwart']);
  expect([await mouseEvents(), refused()]).toEqual([0, []]);

  const next = await app.restart();
  await next.getByRole('row', { name: /no. 16/ }).press('Enter');
  await expect.poll(() => marked(next)).toEqual(['recieve', 'tomorow']);
});

test('without a group words are the writer’s own; ignored ones are right in this meeting alone; spelling follows the facts and can be off', async ({
  app,
}) => {
  const { page } = app;
  await startNow(page);
  await page.keyboard.type('The Pegelwart said tomorow, color and colour. ');
  await expect.poll(() => marked(page)).toEqual(['Pegelwart', 'tomorow', 'color']);
  await press(page, 'Control+Home', 'Control+Shift+F3');
  await expect(page.getByRole('option', { name: 'Add to my words' })).toBeVisible();
  await press(page, 'ArrowUp', 'ArrowUp', 'Enter');
  await expect(page.getByText(/“Pegelwart” is one of your words now/)).toBeVisible();
  await press(page, 'Control+Shift+F3');
  await expect(page.getByRole('option', { name: 'tomorrow', exact: true })).toBeVisible();
  await press(page, 'ArrowUp', 'Enter');
  await expect(page.getByText('“tomorow” is not marked in this meeting any more.')).toBeVisible();
  await expect.poll(() => marked(page)).toEqual(['color']);
  const message = page.locator('.toast', { hasText: '“tomorow”' });
  await message.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => marked(page)).toEqual(['tomorow', 'color']);

  await press(page, 'Control+K');
  await page.keyboard.type('facts of the meeting');
  await press(page, 'Enter');
  await page
    .getByRole('button', { name: /As the group and the language say Spelling/ })
    .press('Enter');
  await page.getByRole('option', { name: 'English (American)' }).press('Enter');
  await page.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect.poll(() => marked(page)).toEqual(['tomorow', 'colour']);

  await press(page, 'Control+Shift+P');
  await page.getByRole('checkbox', { name: 'Mark misspelled words' }).press('Space');
  await press(page, 'Escape');
  await expect.poll(() => marked(page)).toEqual([]);
  await press(page, 'Control+Shift+F3');
  await expect(page.getByText('Spelling is switched off in the preferences.')).toBeVisible();
});
