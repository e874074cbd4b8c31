import { describe, expect, test } from 'vitest';
import { meeting, section } from '../../builders/meeting';
import { action, decision, note } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import { decided } from '../../builders/text';
import type { StylePart } from '../../../shared/domain/style/style-part';
import { buildLines, sectionsPart } from './build-lines';

const bo = person('Bo', 'Ek');
const owners = [{ type: 'person', person: bo.id } as const];
const source = meeting({
  attending: [participant(bo)],
  people: [bo],
  sections: [
    section(
      'Gates',
      decision('The gates stay shut.', { number: { type: 'auto' }, basis: { type: 'consensus' } }),
      action('Write', { owners, due: { type: 'date', date: '2030-04-10' } }),
    ),
    section('Locks', note(['Ann spoke; ', decided('lock 2 is shut'), '.']), action('Call')),
  ],
  nextMeetings: [{ id: 'next-1', when: { date: '2030-04-25', zone: 'UTC' } }],
});

const register = (more: Partial<Extract<StylePart, { type: 'register' }>>): readonly string[] =>
  buildLines(source, {
    style: {
      parts: [{ type: 'register', kind: 'action', layout: 'list', marker: '1.', ...more }],
      kinds: {
        decision: { before: 'number', after: 'basis' },
        action: { after: 'who' },
      },
      decisionNumber: '{meeting.year}/{number}',
      phrases: {
        en: {
          number: '[Decision {decision.number}: ]',
          basis: '[ ({decision.basis})]',
          who: '[ ({action.owners}[, by {action.due:d MMMM}])]',
        },
      },
    },
  });

describe('a register', () => {
  test('lists notes and ranges alike, in order, with what the style puts around them', () => {
    expect(register({ kind: 'decision', marker: 'bullet' })).toEqual([
      '• Decision 2030/1: The gates stay shut. (by consensus)',
      '• Decision 2030/2: lock 2 is shut',
    ]);
    expect(register({})).toEqual(['1. Write (Bo Ek, by 10 April)', '2. Call']);
  });

  test('is a table with the columns that the style names', () => {
    expect(register({ layout: 'table', columns: ['number', 'text', 'owners', 'item'] })).toEqual([
      ...['No.', 'Action', 'Owner', 'Agenda item'],
      ...['1', 'Write', 'Bo Ek', '1. Gates'],
      ...['2', 'Call', '2. Locks'],
    ]);
  });
});

test('matters arising are told with what became of them', () => {
  const matter = {
    id: 'ma-1',
    source: { meeting: 'meeting-0', note: 'note-0' },
    wording: 'Send the list',
    action: { owners, status: 'open' as const },
    reported: { status: 'done' as const, text: 'Sent in May.' },
  };
  const style = { parts: [{ type: 'mattersArising' } as const] };
  expect(buildLines({ ...source, mattersArising: [matter] }, { style })).toEqual([
    ...['Action', 'Owner', 'Due', 'Status'],
    ...['Send the list – Sent in May.', 'Bo Ek', 'done'],
  ]);
});

describe('a variant', () => {
  const parts = [sectionsPart(), { type: 'nextMeetings', text: 'next' } as const];
  const phrases = { en: { next: 'Next: {next.date:d MMMM}' } };
  const printed = (only: 'decisions' | { readonly item: string }): readonly string[] =>
    buildLines(source, { style: { parts, phrases }, variant: { only } });

  test('has decisions, action items and the next meetings only', () => {
    expect(printed('decisions')).toEqual([
      ...['Decisions', 'No.', 'Decision', 'How reached'],
      ...['1', 'The gates stay shut.', 'by consensus', '2', 'lock 2 is shut'],
      ...['Action items', 'Action', 'Owner', 'Due', 'Status'],
      ...['Write', 'Bo Ek', '10 April 2030', 'open', 'Call', 'open'],
      'Next: 25 April',
    ]);
  });

  test('has one item, with the letter that it has in the whole report', () => {
    expect(printed({ item: 'item-locks' })).toEqual([
      'B. Locks',
      'Ann spoke; lock 2 is shut.',
      'Call',
    ]);
    expect(printed({ item: 'section-locks' })).toEqual(printed({ item: 'item-locks' }));
  });
});
