import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../../electron/services/atomic-file';
import { addRow } from '../support/add-row';
import { codeOf } from '../support/say-result';
import { fillDisk, smallDisk, whyNoMount } from '../support/small-disk';

const former = Buffer.alloc(120_000, 'a');
const next = Buffer.alloc(200_000, 'b');
const page = 4096;

test('at every page at which a disk can become full during a save, the former file stays whole or the new one is', async ({
  skip,
}) => {
  const reason = whyNoMount();
  if (reason !== undefined) skip(reason);
  const folder = smallDisk(1024);
  const path = join(folder, 'a.minutes');
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  const most = next.length + 4 * page;
  for (let free = 0; free <= most; free += page) {
    writeFileSync(path, former);
    const empty = fillDisk(folder, free);
    const code = codeOf(await replaceFile(path, next));
    const bytes = readFileSync(path);
    const isRight = code === 'ok' ? bytes.equals(next) : bytes.equals(former);
    if (!isRight || !['ok', 'file.enospc'].includes(code)) wrong.push(`${String(free)}: ${code}`);
    empty();
    if (readdirSync(folder).length > 1)
      wrong.push(`${String(free)}: left ${readdirSync(folder)[0]}`);
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
  }
  addRow({
    order: 30,
    fault: 'Disk full at every page of a save (tmpfs)',
    runs: Math.floor(most / page) + 1,
    outcome: `${String(wrong.length)} wrong; ${[...outcomes].map(([code, count]) => `${String(count)} × ${code}`).join(', ')}`,
  });
  expect([wrong, [...outcomes.keys()].toSorted()]).toEqual([[], ['file.enospc', 'ok']]);
});
