import { expect, test } from 'vitest';
import { readAgendaText } from '../../../shared/importers/agenda/read-agenda-text';

/** The items as lines: indented by level, with number by hand, minutes and presenters behind. */
function outline(text: string): readonly string[] {
  const read = readAgendaText(text);
  if (!read.ok) return read.messages.map(({ code }) => code);
  return read.value.items.map(({ title, level, label, start, minutes, presenters }) =>
    [
      '  '.repeat(level),
      label.type === 'set' ? `[${label.text}] ` : '',
      title,
      start === undefined ? '' : ` ${start}`,
      minutes === undefined ? '' : ` /${minutes}`,
      presenters.length === 0 ? '' : ` @${presenters.join('+')}`,
    ].join(''),
  );
}

test('numbers with letters below them become items and sub-items', () => {
  const text = `Draft agenda

1. Opening and adoption of the agenda (5 min)
2. Intersessional work (30 min, Ana Novak)
   a) Policy networks (Ravi Menon)
   b) Best practice forums (15')
3. Any other business`;
  expect(outline(text)).toEqual([
    'Opening and adoption of the agenda /5',
    'Intersessional work /30 @Ana Novak',
    '  Policy networks @Ravi Menon',
    '  Best practice forums /15',
    'Any other business',
  ]);
  expect(readAgendaText(text)).toMatchObject({ value: { numbering: ['1.', 'a)'] } });
});

test('a line that names the meeting above numbered items is no item', () => {
  const items = '1. Welcome\n2. Other business';
  expect(outline(`Agenda – circle of readers, 24 January\n${items}`)).toEqual(outline(items));
  expect(outline(`Ordre du jour de la réunion\n${items}`)).toEqual(outline(items));
  expect(outline('Agenda of next year\nOther business')).toHaveLength(2);
});

test('a third level in Roman numbers is told from the letter after h', () => {
  const letters = 'abcdefghij'.split('').map((letter) => `${letter}) Part ${letter}`);
  expect(outline(['1. Work', ...letters].join('\n'))).toEqual([
    'Work',
    ...'abcdefghij'.split('').map((letter) => `  Part ${letter}`),
  ]);
  expect(outline('1. Work\na) First\ni) Deep\nii) Deeper\nb) Second')).toEqual([
    'Work',
    '  First',
    '    Deep',
    '    Deeper',
    '  Second',
  ]);
});

test('decimal numbers nest by their length', () => {
  expect(outline('1. Budget\n1.1 Income\n1.2 Costs\n1.2.1 Travel\n2. Dates')).toEqual([
    'Budget',
    '  Income',
    '  Costs',
    '    Travel',
    'Dates',
  ]);
});

test('bullets and plain lines nest by indentation', () => {
  expect(outline('- Welcome\n  - Apologies\n- Budget\n    * Travel\n- Dates')).toEqual([
    'Welcome',
    '  Apologies',
    'Budget',
    '  Travel',
    'Dates',
  ]);
  expect(outline('Welcome\n  Apologies\nBudget')).toEqual(['Welcome', '  Apologies', 'Budget']);
});

test('a number that does not go on by itself is kept as written', () => {
  expect(outline('3. Reports\n4. Budget\n6. Dates')).toEqual([
    '[3.] Reports',
    'Budget',
    '[6.] Dates',
  ]);
});

test('a line in small letters goes on with the one before', () => {
  expect(outline('1. Preparation of the annual meeting\nand of its workshops\n2. Dates')).toEqual([
    'Preparation of the annual meeting and of its workshops',
    'Dates',
  ]);
});

test.each([
  ['1. Review (continued)', 'Review (continued)'],
  ['1. Report of the group (MAG)', 'Report of the group (MAG)'],
  ['1. Budget 2021', 'Budget 2021'],
  ['14:00–14:15 Welcome', 'Welcome 14:00 /15'],
  ['9:00 AM - Welcome (A. Silva)', 'Welcome 09:00 @A. Silva'],
  ['9h10 : Accueil', 'Accueil 09:10'],
  ['13 h – Accueil', 'Accueil 13:00'],
  ['1:00 PM–1:30 PM: Welcome', 'Welcome 13:00 /30'],
  ['09:00 Uhr Begrüßung', 'Begrüßung 09:00'],
  ['1. 09:00 Welcome', 'Welcome 09:00'],
  ['1. 2026 in figures', '2026 in figures'],
  ['1. 10:30', '10:30'],
  ['1. Dams – A. Silva', 'Dams @A. Silva'],
  ['1. Budget – Final Report', 'Budget – Final Report'],
  ['1. [10 min] Welcome', 'Welcome /10'],
  ['1. Открытие (10 мин)', 'Открытие /10'],
  ['2．ダム（10分）', '[2.] ダム /10'],
  ['TOP 1 Begrüßung', 'Begrüßung'],
  ['Punto 1. Apertura', 'Apertura'],
  ['一、开幕', '开幕'],
  ['- [x] Welcome', 'Welcome'],
  ['# Agenda\n1. **Welcome**', 'Welcome'],
  ['1.\tWelcome\t5 min\tA. Silva', 'Welcome /5 @A. Silva'],
  ['\uf0b7\tWelcome', 'Welcome'],
  ['1. Welcome – 10 min', 'Welcome /10'],
  ['1. Welcome [Ludwig van der Berg; 1 h 30]', 'Welcome /90 @Ludwig van der Berg'],
  ['1. Points (par Élise Dupont, 5 minutes)', 'Points /5 @Élise Dupont'],
  ['Item 1: Welcome', 'Welcome'],
  ['Ordre du jour\n1) Accueil', 'Accueil'],
  ['1. Recommendations 1.8 and 1.9', 'Recommendations 1.8 and 1.9'],
])('%s is read as %s', (text, expected) => {
  expect(outline(text)).toEqual([expected]);
});

test('a text without words says that there is nothing in it', () => {
  expect(outline(' \n\n')).toEqual(['agenda.empty']);
});

test('numbers nested under plain lines do not need numbers above them', () => {
  const read = readAgendaText('Opening\n  1. Words\n  a. Dams');
  expect(read.ok && read.value.items.map(({ title }) => title)).toEqual([
    'Opening',
    'Words',
    'Dams',
  ]);
});

test('a text far too long for an agenda is refused in words', () => {
  const read = readAgendaText('1. Opening\n'.repeat(200_000));
  expect(read.messages.map(({ code }) => code)).toEqual(['agenda.too-long']);
});

test('an item that begins at an hour lasts until the next one', () => {
  const expected = ['Opening 09:00 /10', 'Dams 09:10 /50', '  North', 'Close 10:00'];
  expect(outline('Agenda\n09:00 Opening\n09:10 Dams\n   North\n10:00 Close')).toEqual(expected);
  expect(outline('09.00 Opening\n09.10 Dams\n   North\n10.00 Close')).toEqual(expected);
  expect(outline('9.1 Opening\n9.2 Dams')).toEqual(['Opening', 'Dams']);
});

test('bullets of a word processor tell the levels that indentation does not', () => {
  expect(outline('· Opening\no North\n§ Deep\no South\n· Close')).toEqual([
    'Opening',
    '  North',
    '    Deep',
    '  South',
    'Close',
  ]);
});

test('numbers with a zero behind them, and Roman ones around letters, keep their levels', () => {
  expect(outline('1.0 Opening\n2.0 Dams\n2.1 North\n3.0 Close')).toEqual([
    'Opening',
    'Dams',
    '  North',
    'Close',
  ]);
  expect(outline('I. Opening\nII. Dams\n  A. North\n  B. South\nIII. Close')).toEqual([
    'Opening',
    'Dams',
    '  North',
    '  South',
    'Close',
  ]);
});

test.each([
  'Tagesordnung',
  'Orden del día:',
  'ORDINE DEL GIORNO',
  'Ordem de trabalhos',
  'Повестка дня',
  '議題',
  '议程',
  '안건',
  '**Draft agenda**',
])('%s above the items is no item', (headline) => {
  expect(outline(`${headline}\n1. Dams\n2. Close`)).toEqual(['Dams', 'Close']);
});
