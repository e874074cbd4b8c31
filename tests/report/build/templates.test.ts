import { expect, test } from 'vitest';
import { meeting } from '../../builders/meeting';
import { buildLines, buildMessages } from './build-lines';

/** What a template prints for a meeting, by way of a style's own line. */
function print(template: string, more: Parameters<typeof meeting>[0] = {}): readonly string[] {
  const parts = [{ type: 'line', text: 'own', align: 'start' } as const];
  return buildLines(meeting(more), { style: { parts, phrases: { en: { own: template } } } });
}

test('an optional part vanishes when one of its facts is missing', () => {
  expect(print('Held[ in {meeting.place}][ on {meeting.date:d MMMM}].')).toEqual([
    'Held on 25 March.',
  ]);
});

test('the first alternative that has all its facts is printed', () => {
  const template = '[{meeting.place}|{meeting.title}|somewhere]';
  expect(print(template)).toEqual(['somewhere']);
  expect(print(template, { title: 'Spring talks' })).toEqual(['Spring talks']);
  expect(print(template, { title: 'Spring talks', place: 'Room 4' })).toEqual(['Room 4']);
});

test('an optional part within one vanishes alone', () => {
  expect(print('[on {meeting.date:d MMMM}[ in {meeting.place}]]')).toEqual(['on 25 March']);
});

test('a field with an empty format is asked for but not printed', () => {
  expect(print('[{meeting.date:}There is a date.]')).toEqual(['There is a date.']);
  expect(print('[{meeting.place:}There is a place.|Nowhere.]')).toEqual(['Nowhere.']);
});

test('a plural follows its count', () => {
  const template = '{agenda.count:words} {agenda.count|one=item|other=items}';
  const item = (id: string) =>
    ({ id, title: [], level: 0, label: { type: 'auto' }, state: 'planned' }) as const;
  expect(print(template, { agenda: { items: [item('a')] } })).toEqual(['one item']);
  expect(print(template, { agenda: { items: [item('a'), item('b')] } })).toEqual(['two items']);
});

test('signs of the grammar are text after a backslash', () => {
  expect(print('\\[a\\] \\{b\\} \\\\')).toEqual(['[a] {b} \\']);
});

test('the slashes of an address are no italics', () => {
  expect(print('see https://example.org/x and //this//')).toEqual([
    'see https://example.org/x and this',
  ]);
});

test('a malformed template is printed as it stands and told', () => {
  const parts = [{ type: 'line', text: 'own', align: 'start' } as const];
  const options = { style: { parts, phrases: { en: { own: 'Held [on {meeting.date}' } } } };
  expect(buildLines(meeting(), options)).toEqual(['Held [on {meeting.date}']);
  expect(buildMessages(meeting(), options)).toEqual(['template.syntax']);
});

test('a fact that is missing outside an optional part leaves a mark and a message', () => {
  const parts = [{ type: 'line', text: 'own', align: 'start' } as const];
  const options = { style: { parts, phrases: { en: { own: 'Held in {meeting.place}.' } } } };
  expect(buildLines(meeting(), options)).toEqual(['Held in […].']);
  expect(buildMessages(meeting(), options)).toEqual(['report.missing-fact']);
});

test('a phrase that the style lacks prints nothing and is told', () => {
  const options = { style: { parts: [{ type: 'line', text: 'none', align: 'start' } as const] } };
  expect(buildLines(meeting(), options)).toEqual([]);
  expect(buildMessages(meeting(), options)).toEqual(['style.missing-phrase']);
});
