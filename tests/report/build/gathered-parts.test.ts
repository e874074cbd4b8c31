import { expect, test } from 'vitest';
import { meeting, section } from '../../builders/meeting';
import {
  action,
  asItem,
  keyPoint,
  nextStep,
  note,
  numbered,
  outputDocument,
} from '../../builders/notes';
import { range } from '../../builders/text';
import type { Note } from '../../../shared/domain/note';
import { buildLines, sectionsPart } from './build-lines';

const parts = [
  sectionsPart({
    gather: [
      { kinds: ['outputDocument'], label: { text: 'outputs', place: 'line' }, marker: '1.' },
      { kinds: [], label: { text: 'points', place: 'line' }, marker: 'asWritten' },
      {
        kinds: ['nextStep', 'action'],
        label: { text: 'steps', place: 'runIn' },
        marker: 'asWritten',
      },
    ],
  }),
];
const phrases = { en: { outputs: 'Documents:', points: 'Key points:', steps: 'Next steps:' } };

/** The lines of one section below its heading. */
const gathered = (...notes: readonly Note[]): readonly string[] =>
  buildLines(meeting({ sections: [section('Gates', ...notes)] }), {
    style: { parts, phrases },
  }).slice(1);

test('notes stand under the label of their kind in written order; the rest has a label too', () => {
  expect(
    gathered(
      nextStep('To wait.'),
      keyPoint('The gates work.'),
      outputDocument('List of gates'),
      note('They are old.'),
      outputDocument('List of locks'),
    ),
  ).toEqual([
    'Documents:',
    '1. List of gates',
    '2. List of locks',
    'Key points:',
    'The gates work.',
    'They are old.',
    'Next steps: To wait.',
  ]);
});

test('a label without notes is not printed', () => {
  expect(gathered(nextStep('To wait.'))).toEqual(['Next steps: To wait.']);
});

test('a lead-in moves with its list, whatever kinds stand in it', () => {
  expect(
    gathered(
      nextStep('The chairs will:'),
      asItem(note('ask'), 'bullet', 1),
      { ...numbered('listen', '1.', 1), meaning: { kind: 'keyPoint' } },
      keyPoint('The gates work.'),
    ),
  ).toEqual([
    'Key points:',
    'The gates work.',
    'Next steps: The chairs will:',
    '• ask',
    '1. listen',
  ]);
});

test('several next steps stand below their label', () => {
  expect(gathered(nextStep('To wait.'), action('To write'))).toEqual([
    'Next steps:',
    'To wait.',
    'To write',
  ]);
});

test('a range keeps its place in its paragraph', () => {
  const kind = { kind: 'nextStep' } as const;
  expect(gathered(note(['It rained; ', range(kind, 'the list follows'), '.']))).toEqual([
    'Key points:',
    'It rained; the list follows.',
  ]);
});

test('a pinned note stays behind the note before it, an introduction stands before all labels', () => {
  expect(
    gathered(
      keyPoint('The gates work.'),
      nextStep('To wait.', { place: 'pinned' }),
      note('Ann brought a map.', { place: 'introduction' }),
      nextStep('To write.'),
    ),
  ).toEqual([
    'Ann brought a map.',
    'Key points:',
    'The gates work.',
    'To wait.',
    'Next steps: To write.',
  ]);
});
