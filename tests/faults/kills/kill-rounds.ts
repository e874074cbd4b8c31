import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserServer, Page } from '@playwright/test';
import { writeMinutes } from '../../../shared/format/minutes';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { browserOptions, startLoopback } from '../../support/start-loopback';
import { findUnreadable } from '../support/check-files';
import { wordsOf } from '../support/words-of';
import { askInPage } from './ask-in-page';
import { typeUntil } from './scripted-rapporteur';
import type { TypedCharacter } from './scripted-rapporteur';
import { watchStalls } from './watch-stalls';

/** What is killed. */
export const sides = ['server', 'window', 'both'] as const;

/** What a kill did. */
export interface KillResult {
  readonly side: (typeof sides)[number];
  /**
   * Characters typed more than a second before the kill, and what the machine stood still, that are
   * not in the text afterwards.
   */
  readonly lost: number;
  /** The same without what the machine stood still: older than a second by the clock alone. */
  readonly older: number;
  /** Characters typed in the last second that are not in the text afterwards; that is allowed. */
  readonly late: number;
  /** Set where the text is not a beginning of what was typed. */
  readonly wrong: string | undefined;
  readonly unreadable: readonly string[];
  readonly saidSo: boolean;
  /** How long the machine held up a plain synced write in the two seconds before, in milliseconds. */
  readonly stall: number;
}

/** What had to be on disk, and what was typed altogether since the last start. */
interface Expected {
  readonly before: string;
  readonly typed: readonly TypedCharacter[];
  readonly killedAt: number;
  readonly stall: number;
}

const start = meeting({
  sections: [section('Reports', note('Opening remark')), section('Plans', note('First plan'))],
});

function compare(now: string, { before, typed, killedAt, stall }: Expected) {
  const visible = typed.filter(({ character }) => character.trim() !== '');
  const all = before + visible.map(({ character }) => character).join('');
  const dueAt = (moment: number) => before.length + visible.filter(({ at }) => at <= moment).length;
  const due = dueAt(killedAt - stall - 1000);
  return {
    lost: Math.max(0, due - now.length),
    older: Math.max(0, dueAt(killedAt - 1000) - now.length),
    late: all.length - Math.max(due, now.length),
    wrong: all.startsWith(now) ? undefined : `typed …${all.slice(-60)}, found …${now.slice(-60)}`,
  };
}

/** Opens the window of a shell and waits until its meeting can be written in. */
async function openPage(browser: BrowserServer, address: string): Promise<Page> {
  const connected = await chromium.connect(browser.wsEndpoint());
  const page = await connected.newPage();
  await page.goto(address);
  await page.locator('.meeting-page:focus').waitFor();
  await page.keyboard.press('Control+End');
  return page;
}

async function readWords(page: Page, path: string): Promise<{ session: string; words: string }> {
  const opened = await askInPage(page, 'meeting.open', { path });
  if (!opened.ok) throw new Error(opened.messages[0]?.text);
  return { session: opened.value.session, words: wordsOf(opened.value.meeting) };
}

/**
 * Kills the sides of a running app one round after the other, at random moments of the typing, all
 * on one meeting, and says after each restart what became of the text and the files.
 */
export async function* killRounds(
  chosen: readonly (typeof sides)[number][],
  random: () => number,
): AsyncGenerator<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-kills-'));
  const library = join(folder, 'Documents', 'Rapporteur');
  const path = join(library, 'Meeting.minutes');
  mkdirSync(library, { recursive: true });
  writeFileSync(path, writeMinutes(start));
  const options = await browserOptions();
  const machine = watchStalls(join(folder, 'stalls'));
  let browser = await chromium.launchServer(options);
  let shell = await startLoopback(folder, path);
  let page = await openPage(browser, shell.address);
  try {
    for (const [round, side] of chosen.entries()) {
      const { session, words: before } = await readWords(page, path);
      const stop = new AbortController();
      const current = page;
      const typing = typeUntil(page, {
        stop: stop.signal,
        first: round * 50,
        random,
        acts: [
          { every: 12, isKeys: true, act: () => current.keyboard.press('Control+s') },
          {
            every: 30,
            isKeys: false,
            act: () =>
              askInPage(current, 'export.start', {
                session,
                job: `job-${String(round)}`,
                formats: ['docx'],
                variant: { copy: 'clean' },
              }),
          },
        ],
      });
      await wait(1000 + random() * 3000);
      const killedAt = performance.now();
      if (side !== 'window') shell.process.kill('SIGKILL');
      if (side !== 'server') browser.process().kill('SIGKILL');
      if (side === 'server') await wait(random() * 300);
      stop.abort();
      const typed = await typing;
      // The shell ends in good order when its window is gone.
      if (side === 'window') shell.process.kill('SIGTERM');
      await (shell.process.exitCode ?? shell.process.signalCode ?? once(shell.process, 'exit'));
      const unreadable = findUnreadable(folder);
      if (side === 'server') await page.context().browser()?.close();
      else browser = await chromium.launchServer(options);
      shell = await startLoopback(folder, path);
      page = await openPage(browser, shell.address);
      const { words } = await readWords(page, path);
      const stall = await machine.longestBefore(killedAt);
      const compared = compare(words, { before, typed, killedAt, stall });
      const saidSo = (await page.getByText(/recovered/u).count()) > 0;
      yield { side, ...compared, unreadable, saidSo, stall };
    }
  } finally {
    await machine.close();
    await browser.close();
    shell.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
