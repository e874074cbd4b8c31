import { importChat } from '../../../shared/acts/import-chat';
import { importTranscript } from '../../../shared/acts/import-transcript';
import { createCountingIdSource } from '../../../shared/base/ids';
import { chatMessageSchema } from '../../../shared/domain/chat-message';
import { transcriptSchema } from '../../../shared/domain/recording';
import { readChat } from '../../../shared/importers/chat/read-chat';
import { decodeBytes } from '../../../shared/importers/text/decode-bytes';
import { readTranscript } from '../../../shared/importers/transcript/read-transcript';
import { meeting } from '../../builders/meeting';

/** Reads and imports a chat twice: all its lines are accounted for, once, and what comes out can be saved. */
export function runChat(bytes: Uint8Array): void {
  const { text } = decodeBytes(bytes);
  const read = readChat(text);
  if (!read.ok) return;
  const place = {
    createId: createCountingIdSource(),
    now: '2026-09-23T12:00:00.123Z',
    personOf: () => undefined,
  };
  const once = importChat(meeting(), read.value, { zone: 'Europe/Zurich' }, place);
  const twice = importChat(once.meeting, read.value, { zone: 'Europe/Zurich' }, place);
  for (const message of twice.meeting.chat ?? []) chatMessageSchema.parse(message);
  let next = 1;
  for (const { line, lastLine } of read.value.lines) {
    if (line !== next || lastLine < line) throw new Error('a line is not accounted for, or twice');
    next = lastLine + 1;
  }
}

/** Reads and imports a transcript; what comes out can be saved. */
export function runTranscript(bytes: Uint8Array): void {
  const read = readTranscript(decodeBytes(bytes).text, () => false);
  if (!read.ok) return;
  const place = { createId: createCountingIdSource(), personOf: () => undefined };
  const done = importTranscript(meeting(), read.value, {}, place);
  for (const transcript of done.meeting.transcripts ?? []) transcriptSchema.parse(transcript);
}
