import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readMinutes, writeMinutes } from '../../../shared/format/minutes';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { addRow } from '../support/add-row';
import { countOf } from '../support/count-of';
import { seededRandom } from '../support/seeded-random';
import { damageBytes } from './damage-bytes';

const sound = meeting({
  sections: Array.from({ length: 6 }, (_, item) =>
    section(
      `Item ${String(item)}`,
      ...Array.from({ length: 8 }, (__, index) =>
        note(`The delegation of group ${String(index)} noted the état of paper ${String(item)}.`),
      ),
    ),
  ),
});

test('a damaged meeting file opens unharmed, or says what is wrong, and never shows other words in silence', () => {
  const bytes = Buffer.from(writeMinutes(sound));
  const random = seededRandom(31);
  const runs = countOf(9600);
  const counts = { unharmed: 0, refused: 0, warned: 0 };
  const silent: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const read = readMinutes(damageBytes(bytes, random));
    if (!read.ok) {
      if (read.messages.some(({ text }) => text.length > 15)) counts.refused += 1;
      else silent.push('a failure without a sentence');
    } else if (isDeepStrictEqual(read.value.content, sound)) counts.unharmed += 1;
    else if (read.value.checksum === 'differs' && read.messages.length > 0) counts.warned += 1;
    else silent.push(`other words, checksum ${read.value.checksum}`);
  }
  addRow({
    order: 40,
    fault: 'Cuts and turned bits in a .minutes file',
    runs,
    outcome: `${String(silent.length)} wrong in silence; ${String(counts.refused)} refused with the reason, ${String(counts.warned)} opened with a warning, ${String(counts.unharmed)} unharmed`,
  });
  expect(silent).toEqual([]);
});
