import { expect, test } from 'vitest';
import type { GeneratedText } from '../../../shared/domain/section';
import { meeting } from '../../builders/meeting';
import { field, footnote, richText, type Pieces } from '../../builders/text';
import { buildLines, buildMessages, buildTree } from './build-lines';

const style = {
  parts: [{ type: 'generated', slot: 'introduction' } as const],
  phrases: {
    en: { introduction: 'Held on {meeting.date:d MMMM}.\n[In {meeting.place}.]\nBriefly.' },
  },
};

const changed = (...paragraphs: readonly Pieces[]): readonly GeneratedText[] => [
  {
    slot: 'introduction',
    paragraphs: paragraphs.map((pieces, index) => ({
      id: `p-${String(index)}`,
      content: richText(pieces),
    })),
  },
];

test('each line of the phrase is a paragraph, and vanishes when it says nothing', () => {
  expect(buildLines(meeting(), { style })).toEqual(['Held on 25 March.', 'Briefly.']);
});

test('a text changed by hand is printed instead, with its fields alive and its footnotes', () => {
  const texts = changed(
    ['We met on ', field('meeting.date', 'd MMMM'), footnote('In the rain.')],
    'So.',
  );
  const source = meeting({ report: { texts }, schedule: { date: '2030-04-01', zone: 'UTC' } });
  const tree = buildTree(source, { style });
  expect(buildLines(source, { style })).toEqual(['We met on 1 April[1]', 'So.']);
  expect(tree.manifest.map(({ anchor }) => anchor)).toEqual(['p-0', 'p-1']);
});

test('a field that was overwritten prints the words, also where the fact is missing', () => {
  const texts = changed(['In ', field('meeting.place', undefined, 'the old hall'), '.']);
  const source = meeting({ report: { texts } });
  expect(buildLines(source, { style })).toEqual(['In the old hall.']);
  expect(buildMessages(source, { style })).toEqual([]);
});

test('facts stand as lines or as a table with a header column, without those that are missing', () => {
  const phrases = {
    en: {
      date: '**Date:**',
      dateText: '{meeting.date:d MMMM}',
      place: 'Place',
      placeText: '[{meeting.place}]',
    },
  };
  const rows = [
    { label: 'date', text: 'dateText' },
    { label: 'place', text: 'placeText' },
  ];
  const facts = (layout: 'lines' | 'table') => ({
    style: { phrases, parts: [{ type: 'facts', layout, rows } as const] },
  });
  expect(buildLines(meeting(), facts('lines'))).toEqual(['Date: 25 March']);
  const [run] = buildTree(meeting({ place: 'Room 4' }), facts('table')).runs;
  expect(run?.blocks).toMatchObject([
    {
      type: 'table',
      headerRows: 0,
      headerColumns: 1,
      rows: [[{ header: true }, { header: false }], {}],
    },
  ]);
});
