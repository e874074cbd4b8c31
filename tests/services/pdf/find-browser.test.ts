import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserPaths } from '../../../electron/services/pdf/browser-paths';
import { findBrowser } from '../../../electron/services/pdf/find-browser';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function makeProgram(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '#!/bin/sh\n');
  await chmod(path, 0o755);
  return path;
}

test('a browser on the path is found', async () => {
  const path = await makeProgram('google-chrome');
  const found = await findBrowser({
    platform: 'linux',
    environment: { PATH: `/nowhere:${folder}` },
  });
  expect(found).toEqual({ ok: true, value: path, messages: [] });
});

test('a folder or a file that cannot be started is no browser', async () => {
  await mkdir(join(folder, 'chromium'));
  await writeFile(join(folder, 'google-chrome'), '');
  const path = await makeProgram('microsoft-edge');
  const found = await findBrowser({ platform: 'linux', environment: { PATH: folder } });
  expect(found).toEqual({ ok: true, value: path, messages: [] });
});

test('the browser that RAPPORTEUR_BROWSER names goes before all others', async () => {
  await makeProgram('chromium');
  const own = await makeProgram('my-browser');
  const environment = { PATH: folder, RAPPORTEUR_BROWSER: own };
  expect(await findBrowser({ platform: 'linux', environment })).toEqual({
    ok: true,
    value: own,
    messages: [],
  });
});

test('a wrong RAPPORTEUR_BROWSER is told, and no other browser is taken', async () => {
  await makeProgram('chromium');
  const environment = { PATH: folder, RAPPORTEUR_BROWSER: join(folder, 'missing') };
  const found = await findBrowser({ platform: 'linux', environment });
  expect(found.ok).toBe(false);
  expect(found.messages[0]?.text).toContain(`names "${join(folder, 'missing')}"`);
});

test.each([
  ['win32', 'winget install Google.Chrome'],
  ['darwin', 'brew install --cask google-chrome'],
] as const)(
  'without a browser on %s, the command that gets one is named',
  async (platform, command) => {
    const found = await findBrowser({ platform, environment: { HOME: folder, PATH: folder } });
    expect(found.messages.map(({ code, text }) => [code, text.includes(command)])).toEqual([
      ['pdf.no-browser', true],
    ]);
  },
);

test('on Windows the usual folders of programs are searched', () => {
  const paths = browserPaths({
    platform: 'win32',
    environment: { PROGRAMFILES: String.raw`C:\Program Files`, Path: String.raw`D:\bin` },
  });
  expect(paths).toContain(String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`);
  expect(paths).toContain(String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`);
  expect(paths).toContain(String.raw`D:\bin\chrome.exe`);
});

test('on macOS the applications of all and of the person are searched', () => {
  const paths = browserPaths({ platform: 'darwin', environment: { HOME: '/Users/ana' } });
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(paths).toContain(chrome);
  expect(paths).toContain(`/Users/ana${chrome}`);
});
