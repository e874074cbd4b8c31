import { expect, test } from 'vitest';
import { recognise } from '../../shared/importers/recognise';
import { encodeText } from './encode-text';
import { agendaSeeds, calendarSeeds } from './fuzz/calendar-seeds';
import { chatSeeds, transcriptSeeds } from './fuzz/talk-seeds';

function kindsOf(texts: readonly string[]): readonly (string | undefined)[] {
  return texts.map((text) => recognise(encodeText(text, 'utf-8')));
}

test('every form of a chat, a transcript and a calendar is taken for what it is', () => {
  expect(new Set(kindsOf(chatSeeds.slice(0, -1)))).toEqual(new Set(['chat']));
  expect(new Set(kindsOf(transcriptSeeds))).toEqual(new Set(['transcript']));
  expect(new Set(kindsOf(calendarSeeds))).toEqual(new Set(['calendar']));
  expect(new Set(kindsOf(agendaSeeds))).toEqual(new Set(['agenda']));
});

test('a chat with positions in the recording stays a chat, and speech below names is a transcript', () => {
  expect(
    kindsOf([
      '00:03:20\tFrom Ana Novak to Everyone:\n\tHello\n00:03:25\tFrom Li to Everyone:\n\tHi\n',
      '00:00:04\tAna:\tHello\r\n00:00:09\tLi Wei:\tHi\r\n',
      'Ana Novak 10:23\nhello\nBen Ito 10:24\nhi\nAna Novak 10:24\nyes',
      'Ana Novak  0:05\nLet us begin.\n\nLi de Vries  0:31\nThanks.\n',
    ]),
  ).toEqual(['chat', 'chat', 'chat', 'transcript']);
});
