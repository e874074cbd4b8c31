import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../../electron/services/pdf/find-browser';
import { addRow, rowFolder } from '../support/add-row';
import { countOf, isFull } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';
import { killRounds, sides } from './kill-rounds';
import type { KillResult } from './kill-rounds';

const perFolder = 25;

/** Half of the kills hit the server side, a quarter the window, a quarter both. */
function sideOf(index: number): (typeof sides)[number] {
  return (['server', 'window', 'server', 'both'] as const)[index % 4] ?? 'server';
}

test(
  'everything typed up to a second before a kill is there afterwards, and every file opens',
  { timeout: isFull ? 7_200_000 : 300_000 },
  async ({ skip }) => {
    const browser = await findBrowser();
    if (!browser.ok) skip(browser.messages[0]?.text);
    const kills = countOf(500);
    const results: KillResult[] = [];
    // What is known even if the run itself is ended early.
    const log = join(rowFolder, 'kills.jsonl');
    mkdirSync(rowFolder, { recursive: true });
    let next = 0;
    async function work(): Promise<void> {
      while (next < kills) {
        const from = next;
        next = Math.min(kills, next + Math.min(perFolder, Math.ceil(kills / 2)));
        const chosen = Array.from({ length: next - from }, (_, index) => sideOf(from + index));
        for await (const result of killRounds(chosen, seededRandom(4000 + from))) {
          results.push(result);
          appendFileSync(log, `${JSON.stringify(result)}\n`);
          if (result.lost > 0 || result.wrong !== undefined || result.unreadable.length > 0) {
            console.error(JSON.stringify(result));
          }
        }
      }
    }
    // The few kills of an ordinary run share the machine with other tests.
    await Promise.all(isFull ? [work(), work()] : [work()]);
    const bad = results.filter(
      ({ lost, wrong, unreadable }) => lost > 0 || wrong !== undefined || unreadable.length > 0,
    );
    for (const [index, side] of sides.entries()) {
      const own = results.filter((result) => result.side === side);
      const late = own.reduce((sum, result) => sum + result.late, 0);
      const older = own.filter((result) => result.older > 0).length;
      const stall = Math.max(...own.map((result) => result.stall));
      addRow({
        order: 10 + index,
        fault: `SIGKILL of the ${{ server: 'server side', window: 'window', both: 'server side and window' }[side]} while typing`,
        runs: own.length,
        outcome: `${String(bad.filter((result) => result.side === side).length)} lost or unreadable; of the last second ${(late / own.length).toFixed(1)} characters; ${String(older)} lacked some by the clock alone, the machine itself stood still for up to ${stall.toFixed(0)} ms`,
      });
    }
    expect([results.length, bad]).toEqual([kills, []]);
  },
);
