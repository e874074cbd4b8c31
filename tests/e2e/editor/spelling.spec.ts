import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { bold, footnote, mention } from '../../builders/text';
import { people } from '../harness/sample-meeting';
import { caretAt, compose, openPage, press, readMeeting, words } from './page';

const page1 = meeting({
  people: Object.values(people),
  sections: [
    section(
      'The guage',
      note(['Levels wi', bold('ll fal'), ' soon.']),
      note(['Said by ', mention(people.ann, 'asTyped', 'Ann Leee')]),
      note(['Ends', footnote('see the apendix')]),
      { ...note('Le niveau baise, la reunion aussi.'), language: 'fr' },
      { ...note('انخفض المستوى wrongg'), language: 'ar' },
    ),
  ],
});

/** What is drawn as misspelled, in the order of the page. */
async function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('rapporteur-misspelled') ?? [])].map(String));
}

async function start(page: Page, language = 'en-GB'): Promise<void> {
  await openPage(page, page1);
  await page.evaluate((chosen) => window.harness.spell(chosen), language);
}

const all = ['guage', 'fal', 'apendix', 'reunion'];

test('marks headings, runs, footnotes and notes in their own language; not mentions, nor what has no dictionary', async ({
  page,
}) => {
  const before = await openPage(page, page1).then(() => page.locator('.meeting-page').innerHTML());
  await start(page);
  await expect.poll(() => marked(page)).toEqual(all);
  expect(await page.locator('.meeting-page').innerHTML()).toBe(before);
});

test('a word is not marked while it is typed, and is when the caret has left it', async ({
  page,
}) => {
  await start(page);
  await expect.poll(() => marked(page)).toEqual(all);
  await caretAt(page, 'Levels');
  await page.keyboard.type(' We recieve');
  await page.waitForTimeout(600);
  expect(await marked(page)).toEqual(all);
  await page.keyboard.type(' it');
  await expect.poll(() => marked(page)).toEqual(['guage', 'fal', 'recieve', 'apendix', 'reunion']);
  // Marks move with what is typed before them.
  await press(page, 'Home');
  await page.keyboard.type('So ');
  await expect.poll(() => marked(page)).toContain('recieve');
});

test('what an input method composes is never marked while it is composed, stands once, and then is', async ({
  page,
}) => {
  await start(page, 'fr');
  await expect.poll(() => marked(page)).toContain('reunion');
  const before = await marked(page);
  await caretAt(page, 'Le niveau');
  await page.keyboard.type(' Une');
  const session = await page.context().newCDPSession(page);
  for (const text of [' ´', ' éq', ' éqip']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(page.locator('.note', { hasText: text })).toHaveCount(1);
  }
  // Longer than marks wait for the keys to rest.
  await page.waitForTimeout(600);
  expect(await marked(page)).toEqual(before);
  await session.send('Input.insertText', { text: ' éqipe' });
  await page.keyboard.type(' est');
  await expect.poll(() => marked(page)).toEqual([...before, 'éqipe']);
  // Composing into a word that is marked takes the mark with it.
  await caretAt(page, 'Le niveau');
  await press(page, 'Control+ArrowLeft', 'ArrowLeft');
  await compose(page, ['´'], 'é');
  await press(page, 'End');
  await expect.poll(() => marked(page)).toEqual([...before, 'éqipeé']);
  const { sections } = await readMeeting(page);
  expect(words(sections[0]?.notes[3]?.content ?? [])).toBe(
    'Le niveau baise, la reunion aussi. Une éqipeé est',
  );
});

test('jumps go round, suggestions are taken by keys and undone in one step', async ({ page }) => {
  await start(page);
  await caretAt(page, 'Levels', 'start');
  const visit = () => page.evaluate(() => window.harness.spelling.visitNext());
  expect(await visit()).toEqual({ type: 'found', word: 'fal', number: 2, count: 4 });
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('fal');
  const options = page.getByRole('option');
  await expect(options.last()).toHaveText('Take as right');
  const first = await options.first().innerText();
  await press(page, 'Enter');
  await page.keyboard.type('!');
  const line = async () => words((await readMeeting(page)).sections[0]!.notes[0]!.content);
  expect(await line()).toBe(`Levels will ${first}! soon.`);
  await press(page, 'Control+z', 'Control+z');
  expect(await line()).toBe('Levels will fal soon.');
  await page.locator('.note').nth(1).click();
  expect([await visit(), await visit(), await visit()]).toEqual([
    { type: 'found', word: 'apendix', number: 3, count: 4 },
    { type: 'found', word: 'reunion', number: 4, count: 4 },
    { type: 'found', word: 'guage', number: 1, count: 4 },
  ]);
});

test('a right click on a marked word offers spellings; beside it the page’s own menu stays', async ({
  page,
}) => {
  await start(page);
  await expect.poll(() => marked(page)).toEqual(all);
  const at = (word: string) =>
    page.evaluate((wanted) => {
      const range = [...CSS.highlights.get('rapporteur-misspelled')!].find(
        (one) => (one as Range).toString() === wanted,
      ) as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, word);
  const { x, y } = await at('guage');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('option', { name: 'gauge', exact: true }).click();
  await expect(page.locator('.section-heading')).toContainText(['The gauge']);
  const second = await at('apendix');
  await page.mouse.click(second.x, second.y, { button: 'right' });
  await page.getByRole('option', { name: 'Take as right' }).click();
  await expect.poll(() => marked(page)).toEqual(['fal', 'reunion']);
  expect(await page.evaluate(() => window.harness.accepted)).toEqual(['apendix']);
  await caretAt(page, 'Said by');
  expect(await page.evaluate(() => window.harness.spelling.offer())).toBe(false);
});

test('of a long page only what is near the view is drawn, and scrolling draws the rest', async ({
  page,
}) => {
  await openPage(page, page1);
  await page.evaluate(() => window.harness.open(window.harness.longMeeting(2000)));
  await page.evaluate(() => window.harness.spell('fr'));
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(20);
  expect((await marked(page)).length).toBeLessThan(2000);
  await page.locator('.note').first().click();
  await press(page, 'Control+End');
  const firstMarked = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('rapporteur-misspelled') ?? [];
      return Number.parseInt(range?.startContainer.textContent ?? '', 10);
    });
  await expect.poll(firstMarked).toBeGreaterThan(1000);
});
