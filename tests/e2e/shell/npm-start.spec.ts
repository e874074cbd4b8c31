import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../../../electron/services/pdf/find-browser';
import { environmentIn, root } from '../../support/start-loopback';

/** A program that starts the machine's browser with the flags that it is given, but without a screen. */
async function headlessBrowser(folder: string): Promise<string> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.messages[0]?.text);
  const program = join(folder, 'headless');
  const flags = '--headless=new --remote-debugging-port=0';
  writeFileSync(program, `#!/bin/sh\nexec "${found.value}" ${flags} "$@"\n`);
  chmodSync(program, 0o755);
  return program;
}

test('npm start opens the window in an installed browser, and closing it ends the app', async ({}, info) => {
  test.skip(info.project.name !== 'browser', 'this is the way without Electron');
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-start-'));
  const app = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: {
      ...environmentIn(folder),
      DISPLAY: ':0',
      RAPPORTEUR_SHELL: 'browser',
      RAPPORTEUR_BROWSER: await headlessBrowser(folder),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  app.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(app, 'exit');
  try {
    const note = join(folder, 'data', 'browser-profile', 'DevToolsActivePort');
    const readPort = () => {
      try {
        return readFileSync(note, 'utf8').split('\n')[0] ?? '';
      } catch {
        return '';
      }
    };
    await expect.poll(readPort, { timeout: 30_000 }).not.toBe('');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readPort()}`);
    const page = browser.contexts()[0]!.pages()[0]!;
    await expect(page.locator('html')).toHaveAttribute('data-connection', 'open');
    expect(new URL(page.url()).hash).toBe('');
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined);
    const [code] = (await ended) as [number | null];
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(
        /^Opening without Electron: .+\nRapporteur is open in a window of .+\n$/,
      ),
    ]);
  } finally {
    app.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
