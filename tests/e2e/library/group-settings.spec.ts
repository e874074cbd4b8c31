import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readGroup, writeGroup } from '../../../shared/format/group';
import { readMinutes } from '../../../shared/format/minutes';
import { test } from '../app';
import type { RunningApp } from '../app';
import { press, watchMouse } from '../journeys/keys';
import { openEmptyLibrary } from './open-library';

/** Makes a group and opens its settings, by keys alone. */
async function openSettings(app: RunningApp): Promise<Page> {
  const page = await openEmptyLibrary(app);
  await press(page, 'ControlOrMeta+Shift+G');
  await page.keyboard.type('Working Group on Tides');
  await press(page, 'Enter');
  await expect(
    page.getByText('The group “Working Group on Tides” is in the library.'),
  ).toBeVisible();
  await reopen(page);
  return page;
}

async function reopen(page: Page): Promise<void> {
  await press(page, 'ControlOrMeta+K');
  await page.keyboard.type('group settings');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
}

/** Goes to a page of the settings by the arrows of its tabs. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).focus();
  const tab = page.getByRole('tab', { name, exact: true });
  for (let tries = 0; tries < 6; tries += 1) {
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    await press(page, 'ArrowRight');
  }
  throw new Error(`There is no page ${name}.`);
}

/** Goes on with Tab until a field has the cursor. */
async function tabTo(page: Page, role: 'textbox' | 'button' | 'combobox', name: string | RegExp) {
  const field = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let tries = 0; tries < 40; tries += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await press(page, 'Tab');
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

async function saveAll(page: Page): Promise<void> {
  await press(page, 'ControlOrMeta+S');
  await expect(page.getByText(/^The settings of .* are saved\./)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('a group’s snippets and glossary are edited by keys alone, and its meetings write them out', async ({
  app,
}) => {
  const page = await openSettings(app);
  await goTo(page, 'Words');
  await tabTo(page, 'textbox', 'Snippets');
  await page.keyboard.type('iwa = it was agreed that');
  await press(page, 'Tab');
  await page.keyboard.type('TGB = Tide Gauge Board');
  await saveAll(page);

  await page.keyboard.press('ControlOrMeta+Shift+A');
  await page.getByRole('textbox', { name: 'Date' }).fill('3 March 2031');
  await page.keyboard.press('Enter');
  const notes = page.locator('.meeting-page');
  await expect(notes).toBeFocused();
  await page.keyboard.type('Here iwa the TGB meets. Action: x');
  await expect(notes).toContainText('Here it was agreed that the Tide Gauge Board (TGB) meets.');
});

test('names, people, lists, a series and rules are filled in without a mouse, and a new meeting has them', async ({
  app,
}) => {
  test.slow();
  const page = await openSettings(app);
  const mouseEvents = await watchMouse(page);
  await press(page, 'ControlOrMeta+A');
  await page.keyboard.type('Task Force on Tides');
  await press(page, 'Tab');
  await page.keyboard.type('TF-Tides');

  await goTo(page, 'Lists');
  await tabTo(page, 'button', 'Add a stakeholder group');
  await press(page, 'Enter');
  await page.keyboard.type('Harbour authority');
  await press(page, 'Tab');
  await page.keyboard.type('Harbour authorities');
  await press(page, 'Enter');
  await page.keyboard.type('Science');
  await press(page, 'Alt+ArrowUp');
  const categories = page.getByRole('region', { name: 'Stakeholder groups' });
  await expect(categories.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Science');
  await expect(categories.getByRole('textbox', { name: 'Name' }).first()).toBeFocused();

  await goTo(page, 'People');
  const search = page.getByRole('searchbox', { name: /^Find somebody/ });
  await search.focus();
  await page.keyboard.type('Zoë Ångström');
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Surname' })).toHaveValue('Ångström');
  await tabTo(page, 'textbox', 'Affiliation');
  await page.keyboard.type('Tide Office');
  await tabTo(page, 'button', /Stakeholder group/);
  await page.keyboard.type('Harb');
  await press(page, 'Escape');
  const list = page.getByRole('listbox', { name: 'People of the group' });
  await expect(list).toBeFocused();
  await page.keyboard.type('n');
  await expect(page.getByRole('textbox', { name: 'Surname' })).toBeFocused();
  await page.keyboard.type('Brand');
  await press(page, 'Tab');
  await page.keyboard.type('Livia');
  await press(page, 'Escape');
  await expect(list).toBeFocused();
  await expect(list.getByRole('option')).toHaveText([/Ångström, Zoë/, /Brand, Livia/]);
  await press(page, 'Delete');
  await expect(list.getByRole('option')).toHaveCount(1);
  await press(page, 'ControlOrMeta+Z');
  await expect(list.getByRole('option')).toHaveCount(2);
  await page.keyboard.type('/');
  await page.keyboard.type('angstrom tide');
  await expect(page.getByText('1 of 2 · Enter opens Zoë Ångström.')).toBeVisible();

  await goTo(page, 'Series');
  await tabTo(page, 'button', 'Add a series');
  await press(page, 'Enter');
  await page.keyboard.type('monthly call');
  await tabTo(page, 'button', /Hour/);
  await page.keyboard.type('the');
  await tabTo(page, 'textbox', 'Begins');
  await page.keyboard.type('9.30');
  await tabTo(page, 'button', 'Add an officer');
  await press(page, 'Enter');
  await page.keyboard.type('angs');
  await press(page, 'ArrowDown', 'Enter');
  await expect(page.getByRole('combobox', { name: 'Officer' })).toHaveValue('Zoë Ångström');
  await tabTo(page, 'textbox', 'Standing items');
  await page.keyboard.type('Opening (5 min)\nGauges of the harbours');
  await expect(page.getByText('2 items, 5 min in all.')).toBeVisible();

  await goTo(page, 'Rules');
  await tabTo(page, 'textbox', /^Days for which/);
  await press(page, 'ControlOrMeta+A');
  await page.keyboard.type('0');
  await expect(page.getByText(/^None: deleting a meeting of this group destroys it/)).toBeVisible();
  await tabTo(page, 'textbox', 'Quorum');
  await page.keyboard.type('2');
  await saveAll(page);
  await expect(page.getByText('The settings of Task Force on Tides are saved.')).toBeVisible();

  await press(page, 'ControlOrMeta+Shift+A');
  await page.getByRole('textbox', { name: 'Date' }).focus();
  await page.keyboard.type('3 March 2031');
  await press(page, 'Enter');
  await expect(page.locator('.meeting-page')).toBeFocused();
  await expect(
    page.getByRole('heading', { name: /1st monthly call|monthly call.*1/ }).first(),
  ).toBeVisible();
  await expect(page.locator('.meeting-page')).toContainText('Gauges of the harbours');
  const folder = join(app.folder, 'Documents', 'Rapporteur', 'Working Group on Tides');
  const file = readdirSync(folder).find((name) => name.endsWith('.minutes')) ?? '';
  const read = readMinutes(readFileSync(join(folder, file), 'utf8'));
  if (!read.ok) throw new Error(read.messages[0]?.text);
  const { people, participants, seat, schedule, agenda, group } = read.value.content;
  const surnameOf = (id: string) => people.find((person) => person.id === id)?.surname;
  expect({
    participants: participants.map((one) => [
      surnameOf(one.person),
      one.attendance,
      one.roles,
      group?.categories?.find(({ id }) => id === one.category)?.plural,
    ]),
    ordinal: seat?.ordinal,
    schedule,
    minutes: agenda.items.map((item) => item.minutes),
    rules: group?.rules,
  }).toEqual({
    participants: [
      ['Ångström', 'expected', ['chair'], 'Harbour authorities'],
      ['Brand', 'expected', ['participant'], undefined],
    ],
    ordinal: 1,
    schedule: { date: '2031-03-03', start: '09:30', zone: 'UTC' },
    minutes: [5, undefined],
    rules: { keepDeletedDays: 0, log: 'keep', quorum: 2 },
  });
  expect(await mouseEvents()).toBe(0);
});

test('what cannot be saved is shown at its field on its page, and saved once it is right', async ({
  app,
}) => {
  const page = await openSettings(app);
  await goTo(page, 'Rules');
  await tabTo(page, 'textbox', 'Quorum');
  await page.keyboard.type('half');
  await goTo(page, 'About');
  await press(page, 'ControlOrMeta+S');
  const quorum = page.getByRole('textbox', { name: 'Quorum' });
  await expect(quorum).toBeFocused();
  await expect(quorum).toHaveAccessibleDescription('Write a number of people, or leave it empty.');
  await press(page, 'ControlOrMeta+A');
  await page.keyboard.type('12');
  await saveAll(page);
});

test('changes that were left come back when they are asked for, and a role in use goes only when told to', async ({
  app,
}) => {
  const page = await openSettings(app);
  await goTo(page, 'People');
  await page.getByRole('searchbox', { name: /^Find somebody/ }).focus();
  await page.keyboard.type('Ada Okafor');
  await press(page, 'Enter');
  await tabTo(page, 'button', /Role/);
  await page.keyboard.type('chair');
  await press(page, 'Escape', 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Bring them back' }).press('Enter');
  await goTo(page, 'Lists');
  await page.getByRole('button', { name: 'Remove chair', exact: true }).press('Enter');
  await expect(page.getByText('1 person has the role “chair”.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Remove it, and leave them without' }).press('Enter');
  await saveAll(page);
  await reopen(page);
  await goTo(page, 'People');
  await expect(page.getByRole('option', { name: 'Ada Okafor' })).toBeVisible();
  await goTo(page, 'Lists');
  await expect(page.getByRole('button', { name: 'Remove co-chair' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove chair', exact: true })).toBeHidden();
});

test('a file that was changed meanwhile is not overwritten: what was typed stays, and both come together', async ({
  app,
}) => {
  const page = await openSettings(app);
  const file = join(app.folder, 'Documents', 'Rapporteur', 'Working Group on Tides', 'group.json');
  const readFile = () => {
    const read = readGroup(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(read.messages[0]?.text);
    return read.value.content;
  };
  const before = readFile();
  writeFileSync(file, writeGroup({ ...before, facts: { ...before.facts, purpose: 'Tides.' } }));
  await tabTo(page, 'textbox', 'Short name');
  await page.keyboard.type('WG-Tides');
  await press(page, 'ControlOrMeta+S');
  await expect(page.getByText('The group was changed elsewhere', { exact: false })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Short name', exact: true })).toHaveValue(
    'WG-Tides',
  );
  await page.getByRole('button', { name: 'Put my changes into the newer settings' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Purpose' })).toHaveValue('Tides.');
  await saveAll(page);
  expect(readFile()).toEqual({
    ...before,
    facts: { ...before.facts, shortName: 'WG-Tides', purpose: 'Tides.' },
  });
});
