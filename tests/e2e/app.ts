import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { environmentIn, launchBrowser, root, startLoopback } from '../support/start-loopback';

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
