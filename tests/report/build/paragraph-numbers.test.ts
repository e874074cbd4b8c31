import { expect, test } from 'vitest';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { meeting, section } from '../../builders/meeting';
import { note, numbered } from '../../builders/notes';
import { buildLines, sectionsPart } from './build-lines';

const paragraphNumbers = { marker: '1.', parts: ['opening', 'sections'] } as const;
const parts = [{ type: 'opening' } as const, sectionsPart()];
const style = { parts, paragraphNumbers };

const twoSections = (first: readonly Note[], second: readonly Note[]) =>
  meeting({
    opening: [note('Opened.')],
    sections: [section('Gates', ...first), section('Locks', ...second)],
  });

test('run through the parts that the style names, but not into lists', () => {
  const source = twoSections([note('As follows:'), numbered('one', 'a)', 1)], [note('Shut.')]);
  expect(buildLines(source, { style })).toEqual([
    '1. Opened.',
    'A. Gates',
    '2. As follows:',
    'a) one',
    'B. Locks',
    '3. Shut.',
  ]);
});

test('begin anew in each section after its number, where the style says so', () => {
  const source = twoSections([note('Open.'), note('Old.')], [note('Shut.')]);
  const restarting = {
    parts: [
      sectionsPart({
        headings: [{ level: 1, marker: '1.', from: 'position', text: '{label} {title}' }],
      }),
    ],
    paragraphNumbers: { marker: '1.1', parts: ['sections'], restart: 'section' },
  } as const;
  expect(buildLines(source, { style: restarting })).toEqual([
    '1. Gates',
    '1.1 Open.',
    '1.2 Old.',
    '2. Locks',
    '2.1 Shut.',
  ]);
});

test('may be set by hand, so that two paragraphs have the same, or be left out', () => {
  const again = note('Again.', { label: { type: 'set', text: '2.', then: 'continue' } });
  const without = note('Aside.', { label: { type: 'none' } });
  const source = twoSections([note('Open.'), again], [without, note('Shut.')]);
  expect(buildLines(source, { style }).filter((line) => !/^[AB]\./.test(line))).toEqual([
    '1. Opened.',
    '2. Open.',
    '2. Again.',
    'Aside.',
    '3. Shut.',
  ]);
});

test('once frozen stay with their paragraphs: insertions are "bis", deleted ones leave a mark', () => {
  const auto = { type: 'auto' } as const;
  const ids = ['note-opened', 'note-open', 'note-gone', 'note-shut', 'note-lost'];
  const frozen: Meeting = {
    ...twoSections([note('New.'), note('Open.'), note('Newer.'), note('Newest.')], [note('Shut.')]),
    frozenNumbers: {
      at: '2030-03-26T08:00:00Z',
      style: 'house',
      paragraphs: ids.map((id) => ({ id, label: auto })),
    },
  };
  expect(buildLines(frozen, { style }).filter((line) => !/^[AB]\./.test(line))).toEqual([
    '1. Opened.',
    '1 bis. New.',
    '2. Open.',
    '2 bis. Newer.',
    '2 ter. Newest.',
    '3. [deleted]',
    '4. Shut.',
    '5. [deleted]',
  ]);
});

test('frozen in another style do not count', () => {
  const frozen: Meeting = {
    ...twoSections([note('Open.')], []),
    frozenNumbers: { at: '2030-03-26T08:00:00Z', style: 'other', paragraphs: [] },
  };
  expect(buildLines(frozen, { style })).toEqual(['1. Opened.', 'A. Gates', '2. Open.']);
});
