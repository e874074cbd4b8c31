import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../shared/domain/annex';
import { agendaItem, meeting, section } from '../../builders/meeting';
import { action, note, outputDocument } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import { decided } from '../../builders/text';
import { buildLines, buildTree, sectionsPart } from './build-lines';

const annexes = { type: 'annexes', marker: 'I', text: 'annex', level: 1, newPage: true } as const;
const style = {
  parts: [sectionsPart(), annexes],
  phrases: { en: { annex: 'ANNEX {label}[ - {title:upper}]' } },
  people: [{ layout: 'lines', form: 'surnameFirst' } as const],
};

const annex = (id: string, source: Annex['source'], more: Partial<Annex> = {}): Annex => ({
  id,
  label: { type: 'auto' },
  include: 'included',
  source,
  ...more,
});
const free = (id: string, words: string, more: Partial<Annex> = {}) =>
  annex(id, { type: 'notes', notes: [note(words)] }, more);

test('annexes that are only announced are counted but not printed', () => {
  const source = meeting({
    annexes: [free('a', 'One.', { include: 'announced' }), free('b', 'Two.', { title: 'Plan' })],
  });
  expect(buildLines(source, { style })).toEqual(['ANNEX II - PLAN', 'Two.']);
});

test('an annex without content is left out', () => {
  const source = meeting({ annexes: [annex('a', { type: 'decisions' }), free('b', 'Two.')] });
  expect(buildLines(source, { style })).toEqual(['ANNEX II', 'Two.']);
});

test('each annex begins a page, landscape where it says so', () => {
  const source = meeting({
    sections: [section('Gates', note('Text.'))],
    annexes: [free('a', 'One.'), free('b', 'Two.', { orientation: 'landscape' })],
  });
  expect(buildTree(source, { style }).runs.map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'portrait',
    'landscape',
  ]);
});

describe('the agenda', () => {
  const version = (...titles: readonly string[]) => ({
    items: titles.map((title) => agendaItem(title)),
  });
  const source = (as: 'circulated' | 'adopted' | 'dealtWith') =>
    meeting({
      agenda: {
        numbering: ['1', 'a)'],
        items: [agendaItem('Locks'), agendaItem('North', { level: 1 }), agendaItem('Gates')],
        circulated: version('Gates', 'Locks'),
        adopted: version('Gates', 'Locks', 'Other'),
      },
      annexes: [annex('a', { type: 'agenda', as })],
    });

  test('is printed as circulated, as adopted or as dealt with', () => {
    const printed = (as: 'circulated' | 'adopted' | 'dealtWith') =>
      buildLines(source(as), { style }).slice(1);
    expect(printed('circulated')).toEqual(['1 Gates', '2 Locks']);
    expect(printed('adopted')).toEqual(['1 Gates', '2 Locks', '3 Other']);
    expect(printed('dealtWith')).toEqual(['1 Locks', 'a) North', '2 Gates']);
  });

  test('may name presenters and minutes', () => {
    const ann = person('Ann', 'Lee');
    const presenters = [{ type: 'person', person: ann.id } as const];
    const items = [agendaItem('Gates', { presenters, minutes: 20 }), agendaItem('Locks')];
    const part = { type: 'agenda', as: 'dealtWith', markers: ['1.'], text: 'line' } as const;
    const phrases = { en: { line: '{title}[ ({item.presenters}, {item.minutes} min)]' } };
    expect(
      buildLines(meeting({ people: [ann], agenda: { items } }), {
        style: { parts: [part], phrases },
      }),
    ).toEqual(['1. Gates (Ann Lee, 20 min)', '2. Locks']);
  });
});

test('decisions, action items and documents of the whole meeting stand in their annexes', () => {
  const bo = person('Bo', 'Ek');
  const source = meeting({
    attending: [participant(bo)],
    people: [bo],
    sections: [
      section(
        'Gates',
        note(['It rained; ', decided('the gates stay shut'), '.']),
        action('Write', { owners: [{ type: 'person', person: bo.id }] }),
        outputDocument('Plan'),
      ),
    ],
    annexes: [
      annex('d', { type: 'decisions' }),
      annex('a', { type: 'actions' }),
      annex('o', { type: 'documents' }),
      annex('p', { type: 'participants' }),
    ],
  });
  expect(buildLines(source, { style: { ...style, parts: [annexes] } })).toEqual([
    ...['ANNEX I - DECISIONS', 'No.', 'Decision', 'How reached', '1', 'the gates stay shut'],
    ...['ANNEX II - ACTION ITEMS', 'Action', 'Owner', 'Due', 'Status', 'Write', 'Bo Ek', 'open'],
    ...['ANNEX III - DOCUMENTS', '1. Plan'],
    ...['ANNEX IV - LIST OF PARTICIPANTS', 'Ek, Bo'],
  ]);
});

test('of the chat only messages that went into the record are printed', () => {
  const message = (
    id: string,
    handling: 'new' | 'readOut' | 'noted' | 'redacted' | 'setAside',
  ) => ({
    id,
    from: 'Bo',
    text: `${handling} message`,
    handling,
  });
  const source = meeting({
    chat: [
      message('c-1', 'new'),
      message('c-2', 'readOut'),
      message('c-3', 'setAside'),
      message('c-4', 'redacted'),
      { ...message('c-5', 'noted'), private: true },
      message('c-6', 'noted'),
    ],
    annexes: [annex('a', { type: 'chat' })],
  });
  expect(buildLines(source, { style }).slice(1)).toEqual([
    'Bo: readOut message',
    'Bo: noted message',
  ]);
});
