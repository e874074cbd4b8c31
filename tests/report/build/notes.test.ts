import { describe, expect, test } from 'vitest';
import type { Note } from '../../../shared/domain/note';
import { meeting, section } from '../../builders/meeting';
import { note, numbered, outputDocument, statement, subheading } from '../../builders/notes';
import { organisation, participant, person, unnamed } from '../../builders/people';
import { mention } from '../../builders/text';
import { buildLines, buildTree } from './build-lines';

const ann = person('Ann', 'Lee', { honorific: 'Dr', function: 'Keeper of the gates' });
const bo = person('Bo', 'Ek');

const under = (notes: readonly Note[]) =>
  meeting({
    attending: [participant(ann), bo],
    people: [ann, bo],
    sections: [section('Gates', ...notes)],
  });

/** The lines of one section below its heading. */
const lines = (notes: readonly Note[], style = {}): readonly string[] =>
  buildLines(under(notes), { style }).slice(1);

describe('lists', () => {
  test('of one level and marker are one list, and count anew after a paragraph', () => {
    const notes = [
      numbered('one'),
      numbered('two'),
      note('Between.'),
      numbered('again'),
      numbered('a letter', 'a)'),
    ];
    expect(lines(notes)).toEqual(['1. one', '2. two', 'Between.', '1. again', 'a) a letter']);
  });

  test('may begin elsewhere, and an item may be labelled by hand', () => {
    const from = (start: number, words: string): Note => ({
      ...numbered(words),
      shape: { type: 'item', marker: '1.', start },
    });
    const set = { ...numbered('own'), label: { type: 'set', text: '5 bis.', then: 'ignore' } };
    expect(lines([from(4, 'four'), numbered('five'), set as Note, numbered('six')])).toEqual([
      '4. four',
      '5. five',
      '5 bis. own',
      '6. six',
    ]);
  });

  test('within lists go on from the number above', () => {
    const notes = [
      numbered('one'),
      numbered('deep', '1.1', 1),
      numbered('deeper', '1.1', 2),
      numbered('two'),
      numbered('below', '1.1', 1),
    ];
    expect(lines(notes)).toEqual(['1. one', '1.1 deep', '1.1.1 deeper', '2. two', '2.1 below']);
  });

  test('that a paragraph leads in belong to it', () => {
    const [block] = buildTree(under([note('As follows:'), numbered('one', '1.', 1)])).runs;
    expect(block?.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
  });
});

test('a run-in label stands in front of its paragraph', () => {
  expect(lines([note('They sent a plan.', { runIn: 'Upland Trust' })])).toEqual([
    'Upland Trust: They sent a plan.',
  ]);
});

test('a sub-heading is deeper than the heading of its section', () => {
  const blocks = buildTree(under([subheading('North'), note('It works.')])).runs[0]?.blocks;
  expect(blocks?.flatMap((block) => (block.type === 'heading' ? [block.level] : []))).toEqual([
    1, 2,
  ]);
});

test('an output document leads to where it is found', () => {
  const blocks = buildTree(under([outputDocument('List', 'https://example.org/l')])).runs[0]
    ?.blocks;
  expect(blocks?.[1]).toMatchObject({ content: [{ text: 'List', link: 'https://example.org/l' }] });
});

describe('what somebody said', () => {
  test('is printed as "Name: text", as "Name text", or as typed', () => {
    const said = (attribution: 'colon' | 'predicate' | 'asTyped') =>
      lines([statement(bo, 'agreed', { attribution })]);
    expect([said('colon'), said('predicate'), said('asTyped')]).toEqual([
      ['Bo Ek: agreed'],
      ['Bo Ek agreed'],
      ['agreed'],
    ]);
  });

  test('is said by several, an organisation or somebody unnamed', () => {
    const speakers = [bo, organisation('Delta Union'), unnamed('a visitor')];
    expect(lines([statement(speakers, 'agreed')])).toEqual([
      'Bo Ek, Delta Union and a visitor: agreed',
    ]);
    expect(lines([statement(unnamed('a visitor'), 'agreed')])).toEqual(['A visitor: agreed']);
  });

  test('names a person at the first mention in another form than later', () => {
    const names = { speaker: 'surname', first: 'withFunction', officers: 'full' };
    const notes = [
      statement(ann, 'opened'),
      statement(ann, 'closed'),
      note([mention(ann, 'given'), ' left.']),
    ];
    expect(lines(notes, { names, nameForms: {} })).toEqual([
      'Dr Ann Lee, Keeper of the gates: opened',
      'Lee: closed',
      'Ann left.',
    ]);
  });

  test('counts as a first mention when it names the speaker as typed', () => {
    const names = { speaker: 'surname', first: 'titled', officers: 'full' };
    const typed = statement(ann, 'Lee opened.', { attribution: 'asTyped' });
    expect(lines([typed, statement(ann, 'closed')], { names })).toEqual([
      'Lee opened.',
      'Lee: closed',
    ]);
  });
});

test('a slide break prints nothing, an empty paragraph and an empty item neither', () => {
  const empty: readonly Note[] = [
    note('', { id: 'n-1', shape: { type: 'slideBreak' } }),
    note('  ', { id: 'n-2' }),
    { ...numbered(''), id: 'n-3' },
    note('Words.'),
  ];
  expect(lines(empty)).toEqual(['Words.']);
});
