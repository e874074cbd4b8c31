import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from '../app';

/** Names of the files of the sample group, once it is there. */
function sampleFiles(folder: string): readonly string[] {
  const group = join(
    folder,
    'Documents',
    'Rapporteur',
    'Working Group on Open River and Flood Data',
  );
  return existsSync(group) ? readdirSync(group).filter((name) => !name.startsWith('.')) : [];
}

async function expectConnection(page: Page, state: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-connection', state);
}

test('the first start leads from an empty library to the sample on disk', async ({ app }) => {
  await expectConnection(app.page, 'open');
  expect(sampleFiles(app.folder)).toEqual([]);
  await app.page.getByRole('button', { name: 'Open the sample' }).first().click();
  await expect
    .poll(() => sampleFiles(app.folder))
    .toEqual([
      '2026-03-18 WG-Data Virtual meetings 7.minutes',
      '2026-04-15 WG-Data Virtual meetings 8.minutes',
      '2026-05-13 WG-Data Virtual meetings 9.minutes',
      'group.json',
    ]);
});

test('a page that is loaded again stays connected, and the token has left its address', async ({
  app,
}) => {
  await expectConnection(app.page, 'open');
  expect(new URL(app.page.url()).hash).toBe('');
  await app.page.reload();
  await expectConnection(app.page, 'open');
});

test('a window whose other side was killed says so, and the next start works', async ({ app }) => {
  await expectConnection(app.page, 'open');
  await app.kill();
  if (!app.page.isClosed()) await expectConnection(app.page, 'lost');
  await expectConnection(await app.restart(), 'open');
});

test('the window breaks no policy and reaches for no other host', async ({ app }) => {
  const { page } = app;
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  await expectConnection(page, 'open');
  expect([complaints, [...hosts]]).toEqual([[], [new URL(page.url()).host]]);
});
