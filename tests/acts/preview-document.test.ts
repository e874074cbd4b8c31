import { expect, test } from 'vitest';
import { previewImport } from '../../shared/acts/preview-import';
import { createCountingIdSource } from '../../shared/base/ids';
import { toPlainText } from '../../shared/domain/plain-text';
import { meeting } from '../builders/meeting';
import { buildDocument, paragraph } from '../importers/document/build-document';
import { numberingPart } from '../importers/document/document-seeds';

function previewDocument(body: string) {
  const place = {
    meeting: meeting(),
    createId: createCountingIdSource(),
    now: '2030-01-01T10:00:00Z',
  };
  const bytes = buildDocument(body, { 'word/numbering.xml': numberingPart });
  return previewImport({ bytes, path: 'Agenda.docx' }, place);
}

test('an agenda in a Word document keeps the levels of its numbered list', () => {
  const read = previewDocument(
    paragraph('Agenda') +
      paragraph('Opening', '1') +
      paragraph('Weirs', '1') +
      paragraph('Upper valley', '1', 1) +
      paragraph('Any other business', '1'),
  );
  if (!read.ok) throw new Error(read.messages.map(({ text }) => text).join(' '));
  const { kind, encoding } = read.value;
  expect([kind, encoding]).toEqual(['agenda', 'docx']);
  expect(
    read.value.meeting.agenda.items.map(({ level, title }) => [level, toPlainText(title)]),
  ).toEqual([
    [0, 'Opening'],
    [0, 'Weirs'],
    [1, 'Upper valley'],
    [0, 'Any other business'],
  ]);
});

test('a document in which nothing is recognised is refused in the words for any file', () => {
  const read = previewDocument(paragraph('Dear all, it was a pleasure to see you.'));
  expect(read.messages.map(({ code }) => code)).toEqual(['import.unknown-kind']);
});
