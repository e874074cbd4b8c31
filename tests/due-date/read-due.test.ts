import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDue } from '../../shared/due-date/find-due';
import { readDue } from '../../shared/due-date/read-due';

/** A Thursday. */
const meeting = '2021-03-25';

/** A reading in one line. */
function say(typed: string, day = meeting): string {
  const reading = readDue(typed, day);
  if (reading === undefined) return 'nothing';
  if (reading.type === 'date') return reading.date;
  return reading.type === 'asked' ? `ask ${reading.choices.join(' ')}`.trim() : reading.type;
}

test.each([
  ['by 8 April', '2021-04-08'],
  ['8 April 2021', '2021-04-08'],
  ['Thursday 8 April', '2021-04-08'],
  ['by Thursday, the 8th of April', '2021-04-08'],
  ['April 8th, 2021', '2021-04-08'],
  ['no later than 8 Apr.', '2021-04-08'],
  ['2021-04-08', '2021-04-08'],
  ['8.4.2021', '2021-04-08'],
  ['25 March', '2021-03-25'],
  ['15 January', '2022-01-15'],
  ['29 February 2024', '2024-02-29'],
  ['13/4/2021', '2021-04-13'],
  ['4/13/2021', '2021-04-13'],
  ['5/5/2021', '2021-05-05'],
  ['Friday', '2021-03-26'],
  ['this Friday', '2021-03-26'],
  ['Thursday', '2021-04-01'],
  ['Friday week', '2021-04-02'],
  ['a week on Friday', '2021-04-02'],
  ['Friday fortnight', '2021-04-09'],
  ['Friday next week', '2021-04-02'],
  ['today', '2021-03-25'],
  ['tomorrow', '2021-03-26'],
  ['the day after tomorrow', '2021-03-27'],
  ['in two weeks', '2021-04-08'],
  ['within 10 days', '2021-04-04'],
  ['in a month', '2021-04-25'],
  ['within a fortnight', '2021-04-08'],
  ['mid-April', '2021-04-15'],
  ['the middle of April', '2021-04-15'],
  ['end of April', '2021-04-30'],
  ['end of March', '2021-03-31'],
  ['end of the month', '2021-03-31'],
  ['end of next month', '2021-04-30'],
  ['end of the year', '2021-12-31'],
  ['next meeting', 'nextMeeting'],
  ['by the next meeting', 'nextMeeting'],
  ['before our next call', 'nextMeeting'],
  ['none', 'none'],
  ['no due date', 'none'],
])('"%s" is %s', (typed, expected) => {
  expect(say(typed)).toBe(expected);
});

test.each([
  ['d’ici le 8 avril', '2021-04-08'],
  ['avant le jeudi 8 avril 2021', '2021-04-08'],
  ['au plus tard le 1er mai', '2021-05-01'],
  ['pour le 15 août', '2021-08-15'],
  ['vendredi', '2021-03-26'],
  ['vendredi en huit', '2021-04-02'],
  ['vendredi en quinze', '2021-04-09'],
  ['vendredi de la semaine prochaine', '2021-04-02'],
  ['demain', '2021-03-26'],
  ['après-demain', '2021-03-27'],
  ['dans deux semaines', '2021-04-08'],
  ['sous huit jours', '2021-04-01'],
  ['dans quinze jours', '2021-04-08'],
  ['sous 10 jours', '2021-04-04'],
  ['dans un mois', '2021-04-25'],
  ['mi-avril', '2021-04-15'],
  ['fin avril', '2021-04-30'],
  ['fin du mois', '2021-03-31'],
  ['fin de l’année', '2021-12-31'],
  ['d’ici la prochaine réunion', 'nextMeeting'],
  ['prochaine séance', 'nextMeeting'],
  ['sans échéance', 'none'],
])('« %s » is %s', (typed, expected) => {
  expect(say(typed)).toBe(expected);
});

test.each([
  ['5/6/2021', 'ask 2021-06-05 2021-05-06'],
  ['5/6', 'ask 2021-06-05 2021-05-06'],
  ['next Friday', 'ask 2021-03-26 2021-04-02'],
  ['vendredi prochain', 'ask 2021-03-26 2021-04-02'],
  ['next week', 'ask 2021-04-02 2021-04-04 2021-03-29'],
  ['April', 'ask 2021-04-01 2021-04-30'],
  ['early April', 'ask 2021-04-01'],
  ['début avril', 'ask 2021-04-01'],
  ['Friday 8 April', 'ask 2021-04-08'],
  ['8 March 2021', 'ask 2021-03-08'],
  ['5 March', 'ask 2022-03-05'],
  ['29 February', 'ask 2024-02-29'],
  ['30 February', 'ask'],
  ['soon', 'ask'],
  ['dès que possible', 'ask'],
  ['8 April or so', 'ask'],
])('"%s" is asked: %s', (typed, expected) => {
  expect(say(typed)).toBe(expected);
});

test('no words are no due date', () => {
  expect([say(''), say('  '), say('by')]).toEqual(['nothing', 'nothing', 'ask']);
});

const anyDay = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a full date means itself on every day before it, in both languages', () => {
  const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  const french = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' });
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (day, before) => {
      const date = new Date(`${day}T00:00:00Z`);
      const earlier = new Date(date.getTime() - before * 86_400_000).toISOString().slice(0, 10);
      expect(say(`by ${english.format(date)}`, earlier)).toBe(day);
      expect(say(`d’ici le ${french.format(date)}`, earlier)).toBe(day);
    }),
  );
});

test('nothing that is understood lies before the meeting', () => {
  const words = ['Friday', 'mardi', 'mid-April', 'fin mai', '1 June', 'tomorrow', 'in 3 weeks'];
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...words), (day, typed) => {
      const reading = readDue(typed, day);
      expect(reading?.type === 'date' && reading.date >= day).toBe(reading?.type === 'date');
    }),
  );
});

test('any words at all are read without a fault', () => {
  fc.assert(fc.property(fc.string(), (typed) => typeof say(typed) === 'string'));
});

test('a due date is found wherever it stands in what is to be done', () => {
  const found = (text: string) => {
    const due = findDue(text, meeting);
    return due === undefined ? 'none' : `${due.typed}: ${say(due.typed)}`;
  };
  expect(
    [
      'Draft the call for inputs by 8 April.',
      'Send comments before the next meeting',
      'Envoyer la note d’ici vendredi',
      'Stand by the results of the survey',
      'Walk by the office by Friday week',
      'Write a summary',
      'Send by 8 April the draft to all members',
      'Send the draft by Thursday 8 April 2021, then wait',
      'Report to the next meeting on the survey',
      'Answer within two weeks',
      'The launch is delayed by two weeks',
      'Préparer la notice pour le jeu de données',
      'Meet at noon in the river room',
    ].map(found),
  ).toEqual([
    'by 8 April: 2021-04-08',
    'before the next meeting: nextMeeting',
    'd’ici vendredi: 2021-03-26',
    'none',
    'by Friday week: 2021-04-02',
    'none',
    'by 8 April: 2021-04-08',
    'by Thursday 8 April 2021: 2021-04-08',
    'to the next meeting: nextMeeting',
    'within two weeks: 2021-04-08',
    'none',
    'none',
    'none',
  ]);
});

test('a last clause that is nothing but a certain day says when, without a word that leads to it', () => {
  const found = (text: string) => {
    const due = findDue(text, meeting);
    return due === undefined ? 'none' : `${due.typed}: ${say(due.typed)}`;
  };
  expect(
    [
      'Send the draft, Friday week',
      'Send the draft to all members; 8 April.',
      'Circulate the note – in two weeks',
      'Report on the survey, next meeting',
      'Relire le projet, vendredi en huit',
      'Envoyer la note, le 8 avril',
      'Préparer la liste, sous huit jours.',
    ].map(found),
  ).toEqual([
    'Friday week: 2021-04-02',
    '8 April: 2021-04-08',
    'in two weeks: 2021-04-08',
    'next meeting: nextMeeting',
    'vendredi en huit: 2021-04-02',
    'le 8 avril: 2021-04-08',
    'sous huit jours: 2021-04-01',
  ]);
});

test('a last clause that may be something else stays text', () => {
  const texts = [
    'Post the minutes of Monday, Wednesday, Friday',
    'Prepare the call of Thursday, 8 April',
    'Extend the consultation, two weeks',
    'Invite Ann, April',
    'Send the draft, next Friday',
    'Ask Ann, Bob, Wed',
    'Compare the floods, March',
    'Report on the flood, 3 March 2021',
    'Send it, Friday at noon or later',
    'Note, Friday',
    'Comparer lundi, mardi, mercredi',
    'Prolonger la consultation, deux semaines',
    'Inviter Anne, mai',
  ];
  expect(texts.filter((text) => findDue(text, meeting) !== undefined)).toEqual([]);
});
