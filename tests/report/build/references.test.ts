import { expect, test } from 'vitest';
import type { Annex } from '../../../shared/domain/annex';
import { meeting, section } from '../../builders/meeting';
import { note, numbered } from '../../builders/notes';
import { reference } from '../../builders/text';
import { buildLines, buildMessages, buildTree, sectionsPart } from './build-lines';

const annex: Annex = {
  id: 'annex-1',
  title: 'The plan',
  label: { type: 'auto' },
  include: 'included',
  source: { type: 'notes', notes: [note('Plan.')] },
};
const annexPart = { type: 'annexes', marker: 'I', text: 'annex', level: 1, newPage: true } as const;
const style = {
  parts: [sectionsPart(), annexPart],
  paragraphNumbers: { marker: '1.', parts: ['sections'] },
  phrases: { en: { annex: 'Annex {label}' } },
} as const;

const referring = (...references: readonly ReturnType<typeof reference>[]) =>
  meeting({
    sections: [
      section('Gates', note(['See ', ...references, '.'], { id: 'from' })),
      section('Locks', note('Shut.', { id: 'note-1' }), { ...numbered('one', 'a)'), id: 'item-a' }),
    ],
    annexes: [annex],
  });

const printed = (...args: Parameters<typeof reference>): string | undefined =>
  buildLines(referring(reference(...args)), { style })[1];

test('name an annex by label, title or both', () => {
  expect(printed('annex', 'annex-1')).toBe('1. See Annex I.');
  expect(printed('annex', 'annex-1', 'title')).toBe('1. See The plan.');
  expect(printed('annex', 'annex-1', 'labelAndTitle')).toBe('1. See Annex I The plan.');
});

test('name a paragraph, also a later one, and an item of a list by number', () => {
  expect(printed('note', 'note-1')).toBe('1. See 2.');
  expect(printed('note', 'item-a', 'title')).toBe('1. See a.');
});

test('name an item by the agenda and a section by its heading', () => {
  expect(printed('item', 'item-locks', 'labelAndTitle')).toBe('1. See 2. Locks.');
  expect(printed('section', 'section-locks', 'labelAndTitle')).toBe('1. See B Locks.');
});

test('name a section by its item where headings have no letters', () => {
  const bare = { ...style, parts: [sectionsPart({ headings: [] })] };
  const source = referring(reference('section', 'section-locks'));
  expect(buildLines(source, { style: bare })[0]).toBe('1. See 2.');
  expect(JSON.stringify(buildTree(source, { style: bare }).runs)).not.toContain('"target"');
});

test('lead to their place in the report', () => {
  const [run] = buildTree(referring(reference('annex', 'annex-1')), { style }).runs;
  expect(run?.blocks[1]).toMatchObject({
    content: [{ text: 'See ' }, { text: 'Annex I', target: 'annex-1' }, { text: '.' }],
  });
});

test('to what is not there or has no number leave a mark and a message', () => {
  const lost = referring(reference('annex', 'annex-9'));
  expect(buildLines(lost, { style })[1]).toBe('1. See […].');
  expect(buildMessages(lost, { style })).toEqual(['report.missing-fact']);
  const unnumbered = { parts: [sectionsPart()] };
  const source = referring(reference('note', 'note-1'));
  expect(buildLines(source, { style: unnumbered })[1]).toBe('See […].');
  expect(buildMessages(source, { style: unnumbered })).toEqual(['report.unnumbered-reference']);
});
