import { z } from 'zod';
import { instantSchema } from '../../base/dates';
import { meetingSchema } from '../../domain/meeting';
import type { Meeting } from '../../domain/meeting';
import { defineRequest } from '../define-request';
import { journalChangeSchema } from '../journal-change';
import { pathSchema, sessionSchema } from '../path';

// The type is named because the compiler cannot write it out at full length.
const meeting: z.ZodType<Meeting> = meetingSchema;

const session = z.strictObject({ session: sessionSchema });

const openedSchema = z.strictObject({
  session: sessionSchema,
  path: pathSchema,
  meeting,
  /** Why it can be read but not changed, in a sentence. */
  readOnly: z.string().optional(),
  /** What the journal held and the file did not: how many changes, and when the last one was made. */
  recovered: z.strictObject({ changes: z.int().min(1), until: instantSchema }).optional(),
  /** Number of the last change in the journal; the window goes on counting from it. */
  sequence: z.int().min(0),
  /** When the file was last written, by its file system. */
  savedAt: instantSchema,
});

const onDiskSchema = z.strictObject({ at: instantSchema });

/** One open meeting: its text travels as changes, which are in the journal on disk before the answer comes. */
export const meetingRequests = {
  'meeting.open': defineRequest(z.strictObject({ path: pathSchema }), openedSchema),
  /**
   * Puts a change on disk. `sequence` is one more than the last one's; after a gap the answer is the
   * failure `journal.gap`, and the window sends the whole meeting. Any other failure means that the
   * change is kept in memory and will be written with the next one.
   */
  'meeting.journal': defineRequest(
    z.strictObject({
      session: sessionSchema,
      sequence: z.int().min(1),
      change: journalChangeSchema,
    }),
    onDiskSchema,
  ),
  /** Writes what the journal has told into the meeting's file, then empties the journal. */
  'meeting.save': defineRequest(session, onDiskSchema),
  /** Saves, and forgets the session. */
  'meeting.close': defineRequest(session, z.strictObject({})),
};
