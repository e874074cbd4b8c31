import { expect } from '@playwright/test';
import { test } from '../app';
import { pasteAgenda, press, saved, startNow, typeLine, watchMouse } from './keys';
import { expectAccessible, runByName } from './palette-and-axe';

test('a decision is agreed in front of the group, whose screen is told nothing private', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  const notes = page.getByRole('textbox', { name: 'Notes of the meeting' });
  const wording = page.getByRole('textbox', { name: 'Wording of the decision' });
  const mouse = await watchMouse(page);
  await startNow(page);
  await pasteAgenda(page, '1. Dates of the next meetings\n2. Plans');
  await runByName(page, 'private notes');
  await page.keyboard.type('SECRET-PRIVATE thoughts');
  await press(page, 'Control+Shift+M');
  await typeLine(page, 'Ana Silva: SECRET-CHAT remark');
  await notes.focus();
  await press(page, 'Control+Enter');
  await typeLine(page, 'The budget, SECRET-OFF, is short.');
  await typeLine(page, 'Decision: to meet in May');
  await page.keyboard.type('Action: send the dates @Everyone');
  await press(page, 'Escape', 'Enter');

  // Something off the record, beside a private note and a chat message: none of it may go anywhere.
  await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'F9');
  await expect(page.locator('.note[data-protect~="off"]')).toHaveText(/SECRET-OFF/);
  await press(page, 'ArrowDown');

  // The window for the shared screen: its own way in, told what the group may see.
  const told: string[] = [];
  const opening = page.context().waitForEvent('page');
  page
    .context()
    .on('page', (other) =>
      other.on('websocket', (socket) =>
        socket.on('framereceived', ({ payload }) => told.push(String(payload))),
      ),
    );
  await runByName(page, 'window for the shared');
  const screen = await opening;
  // Another page is loaded first, perhaps on a busy machine.
  await expect(screen.locator('.shared-wording')).toHaveText('to meet in May', { timeout: 20_000 });
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(
    '1. Dates of the next meetings',
  );
  expect(new URL(screen.url()).hash).toBe('');

  // Edited in large type; the group sees each letter at once.
  await press(page, 'Control+F10');
  await expect(wording).toBeFocused();
  await expect(wording).toHaveValue('to meet in May');
  await page.keyboard.type(' and June');
  await expect(screen.locator('.shared-wording')).toHaveText('to meet in May and June');
  await expect(screen.locator('.shared-former li')).toHaveText([
    /until \d\d:\d\d\s*to meet in May$/,
  ]);
  await expectAccessible(page);
  await expectAccessible(screen);

  // A former wording comes back by Enter, and the one before it is kept as well.
  await press(page, 'Tab', 'Enter');
  await expect(wording).toHaveValue('to meet in May');
  await expect(screen.locator('.shared-former li')).toHaveCount(2);

  // Read back: decisions and actions of the item.
  await page.getByRole('button', { name: 'Read back' }).press('Enter');
  await expect(page.locator('.front .shared-back li')).toHaveCount(2);
  await expect(screen.locator('.shared-back li')).toHaveText([
    /to meet in May.*adopted/,
    /send the dates/,
  ]);
  await press(page, 'Escape');
  await expect(notes).toBeFocused();

  // Typing in the notes follows as well.
  await expect(page.locator('.note[data-kind="decision"]')).toHaveText('to meet in May');

  // The window itself, safe to share by one key: only what everybody may see is on the screen.
  await press(page, 'Control+Shift+F10');
  await expect(page.getByText('Safe to share:')).toBeVisible();
  await expect(page.getByRole('tab')).toHaveText(['People', 'Floor', 'Actions']);
  const off = page.locator('.note[data-protect~="off"]');
  expect((await off.boundingBox())?.height ?? 0).toBe(0);
  await expectAccessible(page);

  // What would show more than that is refused, in words and with the way out.
  const refusal = page.getByText('stays closed while the window is safe to share');
  const dismiss = page.locator('.toast').getByRole('button', { name: 'Dismiss this message' });
  const gone = async () => {
    while (await dismiss.first().isVisible()) await dismiss.first().press('Enter');
    await notes.focus();
  };
  await press(page, 'Control+F');
  await expect(refusal).toBeVisible();
  await expect(page.getByRole('search')).toHaveCount(0);
  await gone();
  for (const name of ['earlier versions', 'private notes', 'speaker slips', 'circulate']) {
    await runByName(page, name);
    await expect(refusal).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('SECRET-PRIVATE')).toHaveCount(0);
    await gone();
  }

  // The refusal itself leads out of the safe window, and what was refused opens.
  await press(page, 'Control+F');
  await page
    .locator('.toast')
    .getByRole('button', { name: 'Show everything again' })
    .press('Enter');
  await expect(off).toBeVisible();
  await notes.focus();
  await press(page, 'Control+F');
  await expect(page.getByRole('search')).toBeVisible();
  await page.keyboard.type('SECRET');
  await expect(page.locator('.find-count')).toHaveText(/1/u);

  // A search that stands open when the window is made safe goes with it.
  await press(page, 'Control+Shift+F10');
  await expect(page.getByRole('search')).toHaveCount(0);
  await press(page, 'Control+Shift+F10');
  await expect(off).toBeVisible();
  expect((await off.boundingBox())?.height ?? 0).toBeGreaterThan(10);

  // Nothing that the shared screen was ever told has a secret in it.
  expect(told.length).toBeGreaterThan(5);
  expect(told.join('\n')).not.toMatch(/SECRET/);
  const kept = await screen.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  const own = await page.evaluate(() => sessionStorage.getItem('rapporteur.secret'));
  expect(kept).not.toContain(own ?? 'none');
  await saved(page);
  expect(await mouse()).toBe(0);
});
