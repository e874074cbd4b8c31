import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../../electron/services/journal/journal';
import { openJournals } from '../../../electron/services/journal/open-journals';
import { temporaryFolder } from '../../support/temporary-folder';
import { journalWorker } from '../../electron/services/journal/open-test-journal';
import { addRow } from '../support/add-row';
import { countOf, isFull } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';
import { damageBytes } from './damage-bytes';
import { swapRows } from './swap-rows';

const path = '/library/a.minutes';
const base = { fingerprint: 'before', body: JSON.stringify({ title: 'Before'.repeat(400) }) };
const bodies = Array.from({ length: 30 }, (_, index) => `"${`word ${String(index)} `.repeat(20)}"`);

async function writeSound(folder: string): Promise<Buffer> {
  const journal = await openJournal(join(folder, 'journal.db'), journalWorker);
  for (const [index, body] of bodies.entries()) {
    const record = { sequence: index + 1, at: '2030-05-02T12:00:00.000Z', body };
    await journal.append({ path, meeting: 'meeting-1', base, record });
  }
  await journal.close();
  return readFileSync(join(folder, 'journal.db'));
}

test(
  'a damaged journal gives the records that are sound, says that others are not, and takes new ones',
  { timeout: isFull ? 1_800_000 : 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'journal.db');
    const sound = await writeSound(folder);
    const random = seededRandom(32);
    const runs = countOf(200);
    const counts = { unharmed: 0, said: 0, silent: 0 };
    const wrong: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      writeFileSync(file, damageBytes(sound, random));
      const opened = await openJournals({ folder, temporary: folder, worker: journalWorker });
      if (!opened.ok) {
        wrong.push(opened.messages[0]?.text ?? '');
        continue;
      }
      const read = await opened.value.read(path);
      const content = read.ok ? read.value : null;
      const found = content?.records.map(({ body }) => body) ?? [];
      const from = bodies.indexOf(found[0] ?? '');
      if (found.some((body, index) => body !== bodies[from + index])) wrong.push('other words');
      const isBase = content === null || ['', base.body].includes(content.base.body);
      if (!isBase) wrong.push('another beginning');
      const isSaid = opened.messages.length > 0 || !read.ok || (content?.damaged ?? 0) > 0;
      // Where pages of the first records are gone, the later ones are given, and it is said.
      if (from > 0 && !isSaid) wrong.push('a later beginning in silence');
      if (found.length === bodies.length) counts.unharmed += 1;
      else if (isSaid || content?.base.body === '') counts.said += 1;
      else counts.silent += 1;
      const record = { sequence: 99, at: '2030-05-02T12:00:00.000Z', body: '"new"' };
      const begun = await opened.value.begin({ path, meeting: 'meeting-1', base, record });
      if (!begun.ok) wrong.push(`nothing takes new words: ${begun.messages[0]?.text ?? ''}`);
      await opened.value.close();
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
    addRow({
      order: 41,
      fault: 'Cuts and turned bits in the journal',
      runs,
      outcome: `${String(wrong.length)} with wrong words or not going on; ${String(counts.said)} said that records are damaged, ${String(counts.unharmed)} unharmed, ${String(counts.silent)} without records in silence`,
    });
    expect([wrong, counts.silent]).toEqual([[], 0]);
  },
);

test(
  'a journal whose rows have changed places is read to its end, and gives no other words',
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'journal.db');
    const swapped = [...swapRows(await writeSound(folder), 14)];
    for (const bytes of swapped.filter((_, index) => isFull || index % 5 === 0)) {
      writeFileSync(file, bytes);
      const opened = await openJournals({ folder, temporary: folder, worker: journalWorker });
      const journal = opened.ok ? opened.value : undefined;
      const read = await journal?.read(path);
      const found = read?.ok === true ? (read.value?.records ?? []) : [];
      expect(found.map(({ body }) => body)).toEqual(bodies.slice(0, found.length));
      expect(found.length).toBeGreaterThan(0);
      await journal?.close();
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  },
);
