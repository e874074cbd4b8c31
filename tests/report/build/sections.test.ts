import { expect, test } from 'vitest';
import type { Section } from '../../../shared/domain/section';
import { agendaItem, meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { richText } from '../../builders/text';
import { buildLines, sectionsPart } from './build-lines';

const titled = (title: string, more: Partial<Section> = {}, level = 0) =>
  section({ title, level, section: more }, note(`On ${title}.`));
const set = (text: string, then: 'continue' | 'ignore') => ({
  label: { type: 'set' as const, text, then },
});

/** The headings of a report, without the notes below them. */
function headings(...args: Parameters<typeof buildLines>): readonly string[] {
  return buildLines(...args).filter((line) => !line.startsWith('On '));
}

test('a letter set by hand is kept, and the next one goes on from it', () => {
  const sections = [titled('Gates'), titled('Locks', set('E.', 'continue')), titled('Other')];
  expect(headings(meeting({ sections }))).toEqual(['A. Gates', 'E. Locks', 'F. Other']);
});

test('a letter set by hand may leave the count as it was', () => {
  const sections = [titled('Gates'), titled('Locks', set('A bis.', 'ignore')), titled('Other')];
  expect(headings(meeting({ sections }))).toEqual(['A. Gates', 'A bis. Locks', 'B. Other']);
});

test('a section without label does not count', () => {
  const none = { label: { type: 'none' as const } };
  const sections = [titled('Gates'), titled('Locks', none), titled('Other')];
  expect(headings(meeting({ sections }))).toEqual(['A. Gates', 'Locks', 'B. Other']);
});

test('a heading of its own stands in place of the title of the agenda', () => {
  const sections = [titled('Gates;', { heading: richText('The gates') })];
  expect(headings(meeting({ sections }))).toEqual(['A. The gates']);
});

test('sections below others count anew, with the number above where the style says so', () => {
  const sections = [
    titled('Gates'),
    titled('North', {}, 1),
    titled('South', {}, 1),
    titled('Locks'),
    titled('Lock 2', {}, 1),
  ];
  const parts = [
    sectionsPart({
      headings: [
        { level: 1, marker: '1.', from: 'position', text: '{label} {title}' },
        { level: 2, marker: '1.1', from: 'position', text: '{label} {title}' },
      ],
    }),
  ];
  expect(headings(meeting({ sections }), { style: { parts } })).toEqual([
    '1. Gates',
    '1.1 North',
    '1.2 South',
    '2. Locks',
    '2.1 Lock 2',
  ]);
});

test('headings take the number of the agenda in their own punctuation', () => {
  const [first, second] = [titled('Gates'), titled('Locks')];
  const source = meeting({
    sections: [second],
    agenda: { numbering: ['1.'], items: [first.item, second.item] },
  });
  const parts = [
    sectionsPart({
      headings: [{ level: 1, marker: '1', from: 'agenda', text: 'Item {label} - {title:upper}' }],
    }),
  ];
  expect(headings(source, { style: { parts } })).toEqual(['Item 2 - LOCKS']);
});

test('items treated together share one heading or have one each, as the style says', () => {
  const first = titled('Gates', { items: ['item-gates', 'item-locks'] });
  const source = meeting({
    sections: [first],
    agenda: { items: [first.item, agendaItem('Locks')] },
  });
  expect(buildLines(source)).toEqual(['A. Gates; Locks', 'On Gates.']);
  const style = { parts: [sectionsPart({ together: 'headings' })] };
  expect(buildLines(source, { style })).toEqual(['A. Gates', 'B. Locks', 'On Gates.']);
});

test('a heading lists its sub-items where the style says so, those treated with it too', () => {
  const first = titled('Gates', { items: ['item-gates', 'item-north'] });
  const source = meeting({
    sections: [first],
    agenda: { items: [first.item, agendaItem('North', { level: 1 })] },
  });
  const style = { parts: [sectionsPart({ subItems: 'listed' })] };
  expect(buildLines(source, { style })).toEqual(['A. Gates', 'a) North', 'On Gates.']);
});

test('a section without notes is left out, a bare heading or a phrase; the section may say so itself', () => {
  const empty = (whenEmpty?: 'omit' | 'bare' | 'phrase') =>
    meeting({
      sections: [
        titled('Gates'),
        section({ title: 'Locks', ...(whenEmpty === undefined ? {} : { section: { whenEmpty } }) }),
      ],
    });
  const bare = { parts: [sectionsPart({ whenEmpty: 'bare' })] };
  expect(headings(empty())).toEqual(['A. Gates']);
  expect(headings(empty(), { style: bare })).toEqual(['A. Gates', 'B. Locks']);
  expect(headings(empty('omit'), { style: bare })).toEqual(['A. Gates']);
  expect(headings(empty('phrase'))).toEqual([
    'A. Gates',
    'B. Locks',
    'There was no discussion under this item.',
  ]);
});

test('a section without notes stays where others stand below it', () => {
  const sections = [section({ title: 'Gates' }), titled('North', {}, 1)];
  expect(headings(meeting({ sections }))).toEqual(['A. Gates', 'A. North']);
});

test('the opening and the closing part stand where the style puts them', () => {
  const source = meeting({
    opening: [note('The chair opened.')],
    closing: [note('The chair closed.')],
    sections: [titled('Gates')],
  });
  const parts = [
    { type: 'opening', heading: { text: 'opening', level: 1 } } as const,
    sectionsPart(),
    { type: 'closing' } as const,
  ];
  expect(buildLines(source, { style: { parts } })).toEqual([
    'Opening',
    'The chair opened.',
    'A. Gates',
    'On Gates.',
    'The chair closed.',
  ]);
});
