import { isAgenda, isTitledAgenda } from './agenda/is-agenda';
import { isCalendar } from './calendar/read-calendar';
import { decodeBytes } from './text/decode-bytes';
import { findForeign } from './text/find-foreign';
import { isCopiedChat, isSavedChat } from './chat/recognise-chat';
import { isSpokenText, isTranscript } from './transcript/recognise-transcript';
import { isAttendance } from './attendance/recognise-attendance';

/** The kinds of file that people have from around a meeting. */
export type ImportKind = 'attendance' | 'chat' | 'calendar' | 'transcript' | 'agenda';

/** How much of a file is looked at, in characters. */
const sampleLength = 64_000;

/**
 * Kinds of text with their recognisers, the surest first. Attendance comes late, since a table can be
 * anything else that stands in columns; chats copied from a window have little that is their own, and an
 * agenda is any numbered list.
 */
const recognisers: readonly (readonly [ImportKind, (text: string) => boolean])[] = [
  ['transcript', isTranscript],
  ['agenda', isTitledAgenda],
  ['chat', isSavedChat],
  ['attendance', isAttendance],
  ['transcript', isSpokenText],
  ['chat', isCopiedChat],
  ['agenda', isAgenda],
];

/** The kind of a file by its bytes; its name is never looked at. Nothing where it is none of them. */
export function recognise(bytes: Uint8Array): ImportKind | undefined {
  if (findForeign(bytes) !== undefined) return undefined;
  // The calendar of an e-mail may stand behind long attachments, so that all of it is looked at.
  if (isCalendar(bytes)) return 'calendar';
  const { text } = decodeBytes(bytes.subarray(0, sampleLength * 2), true);
  const sample = text.slice(0, sampleLength);
  return recognisers.find(([, isKind]) => isKind(sample))?.[0];
}
