import { expect, test } from 'vitest';
import { remarkText } from '../../../../../renderer/views/meeting/import/remark-text';
import { wordsOf } from '../../../../../renderer/state/use-words';
import { previewImport } from '../../../../../shared/acts/preview-import';
import type { ImportAnswers } from '../../../../../shared/acts/import-preview';
import { createCountingIdSource } from '../../../../../shared/base/ids';
import { meeting } from '../../../../builders/meeting';

const words = wordsOf('fr');

/** What a French screen remarks on a file for a meeting in Zurich on 22 September 2026. */
function remarks(text: string, answers: ImportAnswers = {}, bytes = Buffer.from(text, 'utf8')) {
  const schedule = { date: '2026-09-22', start: '10:00', zone: 'Europe/Zurich' };
  const place = {
    meeting: meeting({ schedule }),
    createId: createCountingIdSource(),
    now: '2026-09-23T12:00:00Z',
  };
  const read = previewImport({ bytes }, place, answers);
  const messages = read.ok ? read.value.messages : read.messages;
  return messages.map((message) => remarkText(message, words));
}

const list = (rows: string) => `Full Name\tUser Action\tTimestamp\n${rows}\n`;
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n');

test.each([
  [list('Bo Lind\tJoined\tsoon'), '« soon » n’est pas une heure lisible ; elle reste inconnue.'],
  [
    list('Bo Lind\tJoined\t13/10/2026, 10:00:00'),
    'Le fichier est du 2026-10-13, la réunion du 2026-09-22. Vérifiez que c’est le bon fichier.',
  ],
  [
    'Name,Join Time,Leave Time\nBo Lind,2026-09-22 10:00,2026-09-22 09:00\n',
    '« Bo Lind » part avant d’arriver ; seule l’arrivée est gardée.',
  ],
  [
    calendar('DTSTART;TZID=Mars/Olympus:20260922T100000'),
    'Le fuseau « Mars/Olympus » n’est pas connu. L’heure a été lue dans Europe/Zurich ; vérifiez-la.',
  ],
  [
    calendar('DTSTART:20260922T100000'),
    'L’heure n’indique aucun fuseau. Elle a été lue dans Europe/Zurich.',
  ],
  [
    'WEBVTT\n\n00:01.000 --> 00:0x\nHi\n',
    'Les temps « 00:01.000 --> 00:0x » sont illisibles ; les mots ont été placés au plus près.',
  ],
  [
    'Name,Join Time,Fin\nBo Lind,2026-09-22 10:00,2026-09-22 11:00\n',
    words.t('remarks.leavingByCells', { what: 'Fin' }),
  ],
  ['Only prose without any shape at all.', words.t('imports.saysUnknown')],
])('a French screen says what in the file it is about: %j', (text, expected) => {
  expect(remarks(text)).toContain(expected);
});

test('a guessed encoding and an unknown zone are named', () => {
  const bytes = Buffer.from('Nom,E-mail\nZoé Märtens,zoe@x.example\n', 'latin1');
  expect(remarks('', {}, bytes)).toContain(words.t('remarks.encoding', { what: 'windows-1252' }));
  expect(remarks(list(''), { zone: 'Mars/Olympus' })).toEqual([
    words.t('remarks.noSuchZone', { what: 'Mars/Olympus' }),
  ]);
});
