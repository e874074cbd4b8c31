import { expect, test } from 'vitest';
import { findAgendaText } from '../../../shared/importers/calendar/agenda-text';

test('the agenda under its heading is found, without what the platform wrote', () => {
  const description = [
    'Dear colleagues,',
    'please find the details below.',
    '',
    'Draft agenda',
    '1. Welcome (5 min)',
    '2. Old bridges',
    '   a) survey',
    '________________________________________________________________________________',
    'Join Microsoft Teams Meeting',
    '1. Click here',
  ].join('\n');
  expect(findAgendaText(description)).toBe('1. Welcome (5 min)\n2. Old bridges\n   a) survey');
});

test('numbered lines without a heading are an agenda where there are two or more', () => {
  expect(findAgendaText('Hello\n1. Welcome\n2. Any other business\nBest, Ada')).toBe(
    '1. Welcome\n2. Any other business',
  );
  expect(findAgendaText('See you at 14:00.\n1. Bring a pen')).toBeUndefined();
});

test('a description in HTML is read as its words', () => {
  expect(
    findAgendaText(
      '<p>Ordre du jour</p><ol><li>Accueil &amp; tour de table</li><li>Divers</li></ol>',
    ),
  ).toBe('- Accueil & tour de table\n- Divers');
});

test('a description without an agenda offers none', () => {
  expect(findAgendaText('Weekly call.\n\nJoin Zoom Meeting\nhttps://example.zoom.us/j/1')).toBe(
    undefined,
  );
});
