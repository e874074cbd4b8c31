import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, chromium, test as base } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { findBrowser } from '../../electron/services/pdf/find-browser';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const electronNote = join(root, 'node_modules/electron/path.txt');

/** The app in its shell, with a home of its own, as a person has it in front of them. */
export interface RunningApp {
  readonly page: Page;
  /** Where this app keeps its data and its library. */
  readonly folder: string;
  /** Ends the privileged side at once, as a power cut or the system would. */
  readonly kill: () => Promise<void>;
  /** Starts the app again in the same folder and shows it in a new page. */
  readonly restart: () => Promise<Page>;
}

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

/** Starts the loopback shell, which prints its address where it has no display. */
export async function startLoopback(
  folder: string,
): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [join(root, 'out/main/browser.mjs')], {
    env: environmentIn(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8');
  for await (const text of child.stdout as AsyncIterable<string>) {
    printed += text;
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
    if (address !== undefined) return { process: child, address };
  }
  throw new Error(`The shell ended without an address: ${printed}`);
}

/** Starts the machine's own browser, without a network of its own. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.messages[0]?.text);
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: found.value,
    args: [...quietFlags, ...(isRoot ? ['--no-sandbox'] : [])],
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

async function withLoopback(folder: string, use: (app: RunningApp) => Promise<void>) {
  const browser = await launchBrowser();
  let shell = await startLoopback(folder);
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(shell.address);
    return page;
  };
  await use({
    page: await open(),
    folder,
    kill: () => end(shell.process, 'SIGKILL'),
    restart: async () => {
      await end(shell.process, 'SIGTERM');
      shell = await startLoopback(folder);
      return open();
    },
  });
  await browser.close();
  await end(shell.process, 'SIGTERM');
}

async function withElectron(folder: string, use: (app: RunningApp) => Promise<void>) {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  const env = { ...environmentIn(folder), DISPLAY, WAYLAND_DISPLAY };
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launch = () => _electron.launch({ args: [...flags, root], env });
  let app = await launch();
  await use({
    page: await app.firstWindow(),
    folder,
    kill: () => end(app.process(), 'SIGKILL'),
    restart: async () => {
      await app.close();
      app = await launch();
      return app.firstWindow();
    },
  });
  await app.close();
}

/** Journeys: `app` is the running app in the shell of the project. */
export const test = base.extend<{ app: RunningApp }>({
  app: async ({}, use, info) => {
    const isElectron = info.project.name === 'electron';
    base.skip(
      isElectron && !existsSync(electronNote),
      "Electron's runtime is not here: its installer fetches it from the web (npm start tries).",
    );
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-journey-'));
    try {
      await (isElectron ? withElectron : withLoopback)(folder, use);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
