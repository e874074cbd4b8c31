import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createIdSource } from '../../../shared/base/ids';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { stampRevisions } from '../../../shared/format/stamp-revisions';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { connectShell } from '../../support/connect-shell';
import { startLoopback } from '../../support/start-loopback';
import { temporaryFolder } from '../../support/temporary-folder';
import { addRow } from '../support/add-row';
import { countOf, isFull } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';
import { openScriptWindow } from './script-window';

const before = stampRevisions(
  undefined,
  meeting({ sections: [section('Reports', note('Opening remark.'), note('Second.'))] }),
  '2030-03-25T14:00:00.000Z',
);

/** A copy of the app as a process of its own, with one window without a screen on the meeting. */
async function startCopy(home: string, path: string, random: () => number) {
  mkdirSync(home, { recursive: true });
  const shell = await startLoopback(home, path);
  onTestFinished(async () => {
    shell.process.kill('SIGKILL');
    await (shell.process.exitCode ?? shell.process.signalCode ?? once(shell.process, 'exit'));
  });
  const ids = createIdSource((count) =>
    Uint8Array.from({ length: count }, () => Math.floor(random() * 256)),
  );
  return openScriptWindow(await connectShell(shell.address), path, { ids, random });
}

/** A sync client that has its own idea of which version is the newest: it puts old ones back, and sets the present one aside. */
function createSyncClient(folder: string, path: string, random: () => number) {
  const kept: string[] = [];
  let swaps = 0;
  return {
    swaps: () => swaps,
    keep(): void {
      const copy = join(folder, `version-${String(kept.length)}`);
      if (!existsSync(path)) return;
      copyFileSync(path, copy);
      kept.push(copy);
    },
    swap(): void {
      const older = kept[Math.floor(random() * kept.length)];
      if (older === undefined) return;
      swaps += 1;
      const arriving = join(folder, 'arriving');
      copyFileSync(older, arriving);
      if (random() < 0.3) {
        renameSync(path, path.replace('.minutes', ` (conflicted copy ${String(swaps)}).minutes`));
      }
      renameSync(arriving, path);
    },
  };
}

test(
  'two processes on one meeting under a sync client lose no wording',
  { timeout: isFull ? 1_800_000 : 120_000 },
  async () => {
    const random = seededRandom(52);
    const place = await temporaryFolder();
    const folder = join(place, 'shared');
    const cloud = join(place, 'cloud');
    [folder, cloud].forEach((one) => mkdirSync(one));
    const path = join(folder, 'a.minutes');
    writeFileSync(path, writeMinutes(before));
    const copies = [
      await startCopy(join(place, 'one'), path, random),
      await startCopy(join(place, 'other'), path, random),
    ];
    const client = createSyncClient(cloud, path, random);
    const rounds = countOf(200);
    const written: string[] = [];

    for (let round = 0; round < rounds; round += 1) {
      const swapping = (async () => {
        if (random() < 0.5) client.keep();
        if (random() < 0.5) client.swap();
      })();
      await Promise.all(
        copies.map(async (copy) => {
          const words = `wording${String(written.length)}x`;
          written.push(words);
          await copy.write(words);
          const act = random();
          if (act < 0.5) await copy.save();
          else if (act < 0.8) await copy.look();
        }),
      );
      await swapping;
    }
    // Both go on looking and saving until nothing is left to be told, as open windows do.
    for (let last = 0; last < 4; last += 1) {
      for (const copy of copies) {
        await copy.look();
        expect(await copy.save()).toBe(true);
      }
    }
    const read = readMinutes(readFileSync(path));
    const said = readFileSync(path, 'utf8');
    const lost = written.filter((words) => !said.includes(words));
    addRow({
      order: 51,
      fault: 'Two processes on one meeting, a sync client that puts older files in its place',
      runs: rounds,
      outcome: `${String(lost.length)} of ${String(written.length)} wordings lost; ${String(client.swaps())} swaps`,
    });
    expect([read.ok, lost, client.swaps() > 0]).toEqual([true, [], true]);
  },
);
