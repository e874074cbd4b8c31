import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import mammoth from 'mammoth';
import { test } from '../app';
import { pasteAgenda, press, saved, startNow, typeLine, watchMouse } from './keys';

const agenda = `Agenda
1. Opening and adoption of the agenda (5 min)
2. Report of the secretariat (Ana Novak, 10 min)
   a) Budget
   b) Staff
3. Draft guide on open data
4. Any other business`;

const people = [
  'Ana Novak, Secretariat',
  'Ravi Menon, Delta Institute',
  'Élise Dupont (Agence des eaux)',
  'Kofi Mensah',
  'Ingrid Sørensen, Hydro Nord',
  'Tomás Ruiz',
  'Aiko Tanaka',
  'Liu Wei',
  'Fatima Zahra Alaoui',
  'John O’Neill',
  'Maria da Silva',
  'Piotr Zieliński',
];

const topics = ['Opening', 'Secretariat', 'Budget', 'Staff', 'Guide', 'Closing'];

/** Ten lines for each of the six items: every kind, by plain typing. */
const notes: readonly (readonly string[])[] = topics.map((topic) => [
  `${topic}: the chair recalled what had been sent before.`,
  `Ana Novak: presented ${topic.toLowerCase()} in three slides.`,
  `Menon: asked whether ${topic.toLowerCase()} could be shorter.`,
  `Key point: ${topic} matters to all members.`,
  `Question: Who follows ${topic.toLowerCase()} up?`,
  `Decision: ${topic} is adopted as it stands.`,
  `Action: Kofi Mensah sends the text on ${topic.toLowerCase()} by 8 April.`,
  `Next step: Comments on ${topic.toLowerCase()} are gathered.`,
  `- first point on ${topic.toLowerCase()}`,
  `Recommendations 1.8 and 1.9 on ${topic.toLowerCase()} at 10:30.`,
]);

const titles = [
  ['Opening and adoption of the agenda'],
  ['Report of the secretariat', 'Budget', 'Staff'],
  ['Budget'],
  ['Staff'],
  ['Draft guide on open data'],
  ['Any other business'],
];

/** What the report says of an item: its title, the list of its sub-items, and its ten notes in the style's words. */
function expectedSection(title: readonly string[], index: number): readonly string[] {
  const topic = topics[index] ?? '';
  const small = topic.toLowerCase();
  return [
    ...title,
    `${topic}: the chair recalled what had been sent before.`,
    `Ana Novak presented ${small} in three slides.`,
    `Ravi Menon asked whether ${small} could be shorter.`,
    `${topic} matters to all members.`,
    `Who follows ${small} up?`,
    `Decision ${String(index + 1)}: ${topic} is adopted as it stands.`,
    `Action: Kofi Mensah sends the text on ${small} by 8 April.`,
    `Comments on ${small} are gathered.`,
    `first point on ${small}`,
    `Recommendations 1.8 and 1.9 on ${small} at 10:30.`,
  ];
}

const fromChat = [
  'Somebody: Could the next meeting be earlier? (in the chat)',
  'Liu Wei: The maps are at https://example.org/maps for all to see (in the chat)',
  'https://example.org/maps',
];

/** Everybody by surname; mammoth drops the breaks between the lines. */
const listed = [
  'da Silva, Maria',
  'Dupont, Élise',
  'Menon, Ravi',
  'Mensah, Kofi',
  'Novak, Ana',
  'O’Neill, John',
  'Ruiz, Tomás',
  'Sørensen, Ingrid',
  'Tanaka, Aiko',
  'Wei, Liu',
  'Zahra Alaoui, Fatima',
  'Zieliński, Piotr',
];
const annex = ['LIST OF PARTICIPANTS', 'OTHER PARTICIPANTS:', listed.join('')];

test('a whole meeting is prepared, noted and exported without one mouse event', async ({ app }) => {
  test.setTimeout(240_000);
  const { page } = app;
  const mouseEvents = await watchMouse(page);
  await startNow(page);
  await pasteAgenda(page, agenda);
  const items = page.getByRole('listbox', { name: 'Agenda' }).getByRole('option');
  await expect(items).toHaveCount(6);

  await press(page, 'Control+Shift+C');
  await expect(page.getByRole('textbox', { name: 'Check in' })).toBeFocused();
  for (const person of people) await typeLine(page, person);
  await expect(page.getByText('12 here of 12')).toBeVisible();

  for (const lines of notes) {
    await press(page, 'Control+Enter');
    for (const line of lines) {
      await page.keyboard.type(line);
      await press(page, 'Enter');
      // A list and a row of next steps go on by themselves; an empty line ends them.
      if (/^(?:- |Next step|Key point)/.test(line)) await press(page, 'Enter');
    }
  }
  await expect(page.locator('.meeting-bar-item')).toHaveText(/Any other business/);

  await press(page, 'Control+Shift+M');
  await expect(page.getByRole('textbox', { name: 'Add a chat message' })).toBeFocused();
  await typeLine(page, 'Liu Wei: The maps are at https://example.org/maps for all to see');
  await typeLine(page, 'Somebody: Could the next meeting be earlier?');
  await press(page, 'ArrowDown', 'Y', 'ArrowUp', 'K', 'D');
  await saved(page);

  await press(page, 'Control+E');
  await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
  for (let tries = 0; tries < 20; tries += 1) {
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name === 'Write the files') break;
    await press(page, 'Tab');
  }
  await press(page, 'Enter');
  await expect(page.getByText('1 file is written.')).toBeVisible({ timeout: 30_000 });
  await press(page, 'Escape');
  expect(await mouseEvents()).toBe(0);

  const library = join(app.folder, 'Documents', 'Rapporteur');
  const report = readdirSync(library, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.docx'),
  );
  expect(report !== undefined && existsSync(join(library, report))).toBe(true);
  const { value: text } = await mammoth.extractRawText({
    buffer: readFileSync(join(library, report ?? '')),
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const sections = titles.flatMap(expectedSection);
  expect(lines.slice(1)).toEqual([...sections, ...fromChat, '<end>', ...annex]);
});
