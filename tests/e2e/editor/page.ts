import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import type { RichText } from '../../../shared/domain/inline';

/** Opens the page with the sample meeting, or another. */
export async function openPage(page: Page, meeting?: Meeting): Promise<void> {
  await page.goto('/');
  if (meeting !== undefined) {
    await page.evaluate((other) => window.harness.open(other), meeting);
  }
  await expect(page.locator('.meeting-page .section').first()).toBeVisible();
}

/** The meeting as the editor now has it. */
export async function readMeeting(page: Page): Promise<Meeting> {
  return page.evaluate(() => window.harness.read());
}

/** Words of rich text, breaks as ⏎. */
export function words(content: RichText): string {
  return content
    .map((inline) =>
      'text' in inline ? inline.text : inline.type === 'break' ? '⏎' : `‹${inline.type}›`,
    )
    .join('');
}

/** One line of an outline: what a note shows beside its words. */
function line(note: Note): string {
  const { shape, level, meaning, speakers } = note;
  const indent = '  '.repeat(level);
  const marker =
    shape.type === 'item' ? `${shape.marker} ` : shape.type === 'paragraph' ? '' : `${shape.type} `;
  const kind = meaning.kind === 'text' ? '' : `[${meaning.kind}] `;
  const who = (speakers ?? []).map((party) =>
    'person' in party ? party.person : 'text' in party ? `?${party.text}` : party.type,
  );
  const said = who.length === 0 ? '' : `${who.join('+')}: `;
  return `${indent}${marker}${kind}${said}${words(note.content)}`;
}

/** The whole page as lines: headings behind `#`, the parts as `opening` and `closing`, notes as they read. */
export async function outline(page: Page): Promise<string[]> {
  const meeting = await readMeeting(page);
  const titles = new Map(meeting.agenda.items.map(({ id, title }) => [id, words(title)]));
  return [
    ...meeting.opening.notes.map(line),
    ...meeting.sections.flatMap((section) => [
      `# ${section.items.map((id) => titles.get(id)).join(' + ')}`,
      ...section.notes.map(line),
    ]),
    '# closing',
    ...meeting.closing.notes.map(line),
  ];
}

/** Puts the caret at the end, or start, of the block with exactly these words. */
export async function caretAt(
  page: Page,
  text: string,
  where: 'start' | 'end' = 'end',
): Promise<void> {
  const block = page.locator('.note, .section-heading, caption').filter({ hasText: text }).first();
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await page.keyboard.press(where === 'end' ? 'End' : 'Home');
  await frame(page);
}

/** Waits until the browser has painted, as selection keys sent back to back are not reliable. */
export async function frame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Presses keys one after the other, each with its frame. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await frame(page);
  }
}

/** Composes words as an input method or a dead key does: shown while composed, then put in. */
export async function compose(page: Page, steps: readonly string[], result: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: result });
}
