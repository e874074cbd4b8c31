import { expect, test } from 'vitest';
import type { Note } from '../../../shared/domain/note';
import { meeting, section } from '../../builders/meeting';
import { note } from '../../builders/notes';
import { participant, person } from '../../builders/people';
import { field } from '../../builders/text';
import { buildLines, sectionsPart } from './build-lines';

const style = {
  parts: [
    sectionsPart(),
    { type: 'nextMeetings', label: { text: 'future', place: 'line' }, text: 'next' } as const,
  ],
  people: [{ layout: 'sentence', form: 'full' } as const],
  phrases: { en: { future: 'Future meetings:', next: '{next.date:d MMMM}[, {next.place}]' } },
};
const ann = person('Ann', 'Lee');
const printed = (...notes: readonly Note[]): readonly string[] =>
  buildLines(
    meeting({
      attending: [participant(ann)],
      people: [ann],
      sections: [section('Gates', ...notes), section('Other', note('None.'))],
      nextMeetings: [
        { id: 'next-1', when: { date: '2030-04-25', zone: 'UTC' }, place: 'Velmora' },
        { id: 'next-2', when: { date: '2030-05-25', zone: 'UTC' } },
      ],
    }),
    { style },
  );

const announced = ['Future meetings:', '25 April, Velmora', '25 May'];

test('are announced where the style has them', () => {
  expect(printed(note('Open.'))).toEqual([
    ...['A. Gates', 'Open.', 'B. Other', 'None.'],
    ...announced,
  ]);
});

test('are announced in a section instead, where a note is their field', () => {
  expect(printed(note('Open.'), note([field('nextMeetings')], { id: 'next' }))).toEqual([
    ...['A. Gates', 'Open.', ...announced],
    ...['B. Other', 'None.'],
  ]);
});

test('are not announced again when a note has said so with their facts', () => {
  expect(printed(note(['Back on ', field('next.date', 'd MMMM'), '.']))).toEqual([
    ...['A. Gates', 'Back on 25 April.', 'B. Other', 'None.'],
  ]);
});

test('are like participants and agenda, which a note can print as well', () => {
  const fields = ['participants', 'agenda'].map((name) => note([field(name)], { id: name }));
  expect(printed(...fields).slice(0, 4)).toEqual(['A. Gates', 'Ann Lee', '1. Gates', '2. Other']);
});
