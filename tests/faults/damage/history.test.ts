import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHistory } from '../../../electron/services/history/history';
import { temporaryFolder } from '../../support/temporary-folder';
import { addRow } from '../support/add-row';
import { countOf, isFull } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';
import { damageBytes } from './damage-bytes';
import { swapRows } from './swap-rows';

const worker = new URL('../../../electron/services/history/history-worker.ts', import.meta.url);
const texts = Array.from({ length: 12 }, (_, index) =>
  `version ${String(index)} `.repeat(60 + index),
);

function version(index: number) {
  const at = new Date(Date.UTC(2030, 4, 2, index)).toISOString();
  const bytes = Buffer.from(texts[index] ?? 'a later version');
  return { meeting: 'meeting-1', at, reason: { type: 'written' } as const, bytes };
}

function now(): Date {
  return new Date(Date.UTC(2030, 4, 2, 13));
}

/** Writes a history of all the texts and gives its bytes. */
async function writeSound(file: string): Promise<Buffer> {
  const history = await openHistory(file, worker, now);
  for (const index of texts.keys()) await history.keep(version(index));
  await history.close();
  return readFileSync(file);
}

test(
  'a damaged history shows the versions that are sound and no others, counts the rest, and keeps new ones',
  { timeout: isFull ? 1_800_000 : 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'history.db');
    const sound = await writeSound(file);
    const random = seededRandom(33);
    const runs = countOf(200);
    const counts = { whole: 0, fewer: 0 };
    const wrong: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      writeFileSync(file, damageBytes(sound, random));
      const history = await openHistory(file, worker, now);
      const list = await history.list('meeting-1');
      const shown = list.ok ? list.value.versions : [];
      for (const { id } of shown) {
        const read = await history.read('meeting-1', id);
        const text = read.ok ? Buffer.from(read.value.bytes).toString() : undefined;
        if (text !== undefined && !texts.includes(text)) wrong.push('other words');
      }
      counts[shown.length === texts.length ? 'whole' : 'fewer'] += 1;
      const kept = await history.keep(version(texts.length));
      if (!kept.ok) wrong.push(`keeps nothing new: ${kept.messages[0]?.text ?? ''}`);
      await history.close();
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
    addRow({
      order: 42,
      fault: 'Cuts and turned bits in the history',
      runs,
      outcome: `${String(wrong.length)} with wrong words or not going on; ${String(counts.whole)} with every version, ${String(counts.fewer)} with fewer`,
    });
    expect(wrong).toEqual([]);
  },
);

test(
  'a history whose rows have changed places is read to its end, and gives no other words',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'history.db');
    const swapped = [...swapRows(await writeSound(file), texts.length)];
    for (const bytes of swapped.filter((_, index) => isFull || index % 4 === 0)) {
      writeFileSync(file, bytes);
      const history = await openHistory(file, worker, now);
      const list = await history.list('meeting-1');
      const shown = list.ok ? list.value.versions : [];
      expect(shown.length).toBeGreaterThan(0);
      for (const { id } of shown) {
        const read = await history.read('meeting-1', id);
        if (read.ok) expect(texts).toContain(Buffer.from(read.value.bytes).toString());
      }
      await history.close();
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  },
);
