import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../electron/services/pdf/find-browser';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Chromium's own requests are switched off: the app must do without any network. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** The surroundings of a process whose home, data and library are in a folder, and which has no display. */
export function environmentIn(folder: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !['DISPLAY', 'WAYLAND_DISPLAY'].includes(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    HOME: folder,
    RAPPORTEUR_DATA: join(folder, 'data'),
    XDG_DOCUMENTS_DIR: join(folder, 'Documents'),
    TZ: 'UTC',
    LANG: 'en_GB.UTF-8',
  };
}

/** Starts the loopback shell, which prints its address where it has no display; `meeting` is opened first. */
export async function startLoopback(
  folder: string,
  meeting?: string,
): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const child = spawn(
    process.execPath,
    [join(root, 'out/main/browser.mjs'), ...(meeting === undefined ? [] : [meeting])],
    {
      env: environmentIn(folder),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout as AsyncIterable<string>) {
    printed += text;
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
    if (address !== undefined) return { process: child, address };
  }
  throw new Error(`The shell ended without an address: ${printed}`);
}

/** How the machine's own browser is started: without a network of its own. */
export async function browserOptions(): Promise<LaunchOptions> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.messages[0]?.text);
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: found.value,
    args: [...quietFlags, ...(isRoot ? ['--no-sandbox'] : [])],
  };
}

/** Starts the machine's own browser, without a network of its own. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserOptions());
}
