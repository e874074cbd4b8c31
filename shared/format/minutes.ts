import type { Result } from '../base/result';
import type { Meeting } from '../domain/meeting';
import { meetingSchema } from '../domain/meeting';
import { checkMeetingReferences } from './check-references';
import type { FileKind } from './file-kind';
import type { FileContent } from './read-content';
import { readContent } from './read-content';
import { writeContent } from './write-content';

/** A meeting on disk: `*.minutes`. */
export const minutesKind: FileKind<Meeting> = {
  format: 'rapporteur-minutes',
  words: 'the minutes of a meeting',
  fileName: '*.minutes',
  key: 'meeting',
  schema: meetingSchema,
  migrations: [],
  checkReferences: checkMeetingReferences,
};

/** Reads a `.minutes` file from its text or bytes; never throws, whatever they are. */
export function readMinutes(input: string | Uint8Array): Result<FileContent<Meeting>> {
  return readContent(input, minutesKind);
}

/** The text of a `.minutes` file. A meeting that its own schema refuses is a bug and throws, so that no unreadable file is ever written. */
export function writeMinutes(meeting: Meeting, writtenBy?: string): string {
  return writeContent(meeting, minutesKind, writtenBy);
}
