import type { PathLike } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { replaceFile } from '../../../electron/services/atomic-file';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { temporaryFolder } from '../../support/temporary-folder';
import { addRow } from '../support/add-row';
import { countOf } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';
import { diskAfterCut, noteHandle } from './disk-model';
import type { DiskStep } from './disk-model';

const steps: DiskStep[] = [];

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof FileSystem>();
  return {
    ...actual,
    open: async (path: PathLike, flags: string, mode?: number) => {
      const handle = await actual.open(path, flags, mode);
      const name = flags === 'r' ? '' : basename(String(path));
      if (name !== '') steps.push({ type: 'create', name });
      return noteHandle(handle, name, (step) => steps.push(step));
    },
    rename: async (from: string, to: string) => {
      await actual.rename(from, to);
      steps.push({ type: 'rename', from: basename(from), to: basename(to) });
    },
    rm: async (path: string, options: object) => {
      await actual.rm(path, options);
      steps.push({ type: 'remove', name: basename(path) });
    },
  };
});

function minutes(words: string, count: number): Buffer {
  const notes = Array.from({ length: count }, (_, index) => note(`${words} ${String(index)}`));
  return Buffer.from(writeMinutes(meeting({ sections: [section('Reports', ...notes)] })));
}

test('after a power cut at any step of a save the file is the former or the new one, and the new one once the save was confirmed', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'a.minutes');
  const former = minutes('Former', 40);
  const next = minutes('New', 60);
  writeFileSync(path, former);
  const saved = await replaceFile(path, next);
  expect([saved.ok, readFileSync(path).equals(next), steps.at(-1)?.type]).toEqual([
    true,
    true,
    'flushFolder',
  ]);

  const random = seededRandom(77);
  const cutsEach = countOf(200);
  let cuts = 0;
  const wrong: string[] = [];
  for (let done = 0; done <= steps.length; done += 1) {
    for (let cut = 0; cut < cutsEach; cut += 1) {
      cuts += 1;
      const disk = diskAfterCut(new Map([['a.minutes', former]]), steps.slice(0, done), random);
      const bytes = disk.get('a.minutes');
      const isNew = bytes?.equals(next) === true;
      const isWhole = isNew || bytes?.equals(former) === true;
      const isConfirmed = done === steps.length;
      if (bytes === undefined || !isWhole || !readMinutes(bytes).ok || (isConfirmed && !isNew)) {
        wrong.push(`after ${String(done)} of ${String(steps.length)} steps`);
      }
    }
  }
  addRow({
    order: 20,
    fault: `Power cut at each of the ${String(steps.length)} steps of a save, unflushed writes dropped, torn or reordered (model)`,
    runs: cuts,
    outcome: `${String(wrong.length)} unreadable or lost after a confirmed save`,
  });
  expect(wrong).toEqual([]);
});

test('the model loses a file whose bytes are not flushed before it is renamed', () => {
  const random = seededRandom(5);
  const former = new Map([['a', Buffer.from('former')]]);
  const careless: readonly DiskStep[] = [
    { type: 'create', name: 'b' },
    { type: 'write', name: 'b', at: 0, bytes: Buffer.from('next') },
    { type: 'rename', from: 'b', to: 'a' },
    { type: 'flushFolder' },
  ];
  const found = Array.from({ length: 200 }, () =>
    diskAfterCut(former, careless, random).get('a')?.toString(),
  );
  expect(found.some((text) => text !== 'former' && text !== 'next')).toBe(true);
});
