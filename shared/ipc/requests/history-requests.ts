import { z } from 'zod';
import { instantSchema } from '../../base/dates';
import { idSchema } from '../../base/ids';
import { listOf } from '../../domain/limits';
import { meetingSchema } from '../../domain/meeting';
import type { Meeting } from '../../domain/meeting';
import { defineRequest } from '../define-request';
import { pathSchema, sessionSchema } from '../path';
import { versionReasonSchema } from '../version-reason';

// The type is named because the compiler cannot write it out at full length.
const meeting: z.ZodType<Meeting> = meetingSchema;
const session = z.strictObject({ session: sessionSchema });
const versionId = z.int().min(1);
const nothing = z.strictObject({});

/** Copies that a destruction does not reach, by what they are. */
const copiesSchema = z.strictObject({
  /** Other files of the library that hold the same meeting or the words: conflicted and recovered copies, duplicates. */
  meetings: listOf(pathSchema),
  /** Files beside the meeting that may be reports of it. */
  reports: listOf(pathSchema),
});

/** Earlier versions of an open meeting, and what is destroyed for good. */
export const historyRequests = {
  /** The versions, the newest first; `damaged` ones cannot be read any more and are left out. */
  'history.list': defineRequest(
    session,
    z.strictObject({
      versions: listOf(
        z.strictObject({ id: versionId, at: instantSchema, reason: versionReasonSchema }),
      ),
      damaged: z.int().min(0),
    }),
  ),
  'history.read': defineRequest(
    session.extend({ version: versionId }),
    z.strictObject({ meeting }),
  ),
  /** Keeps the meeting as it stands for good, for a reason that only the window knows. */
  'history.keep': defineRequest(session.extend({ reason: versionReasonSchema }), nothing),
  /** Which copies a destruction of these words, or of the whole meeting without words, would not reach. */
  'destroy.copies': defineRequest(
    z.strictObject({ path: pathSchema, words: listOf(z.string().min(1).max(100_000)) }),
    copiesSchema,
  ),
  /**
   * Saves an open meeting from which words were taken, and removes them from everything that is kept
   * of it. Earlier wordings of the notes named are gone as well.
   */
  'destroy.passage': defineRequest(
    session.extend({
      notes: listOf(idSchema),
      words: listOf(z.string().min(1).max(100_000)),
      everywhere: z.boolean(),
    }),
    nothing,
  ),
  /** Removes the log, which the open meeting no longer holds, from everything that is kept of it. */
  'destroy.log': defineRequest(session, nothing),
  /** Destroys a meeting of the library with everything that is kept of it. */
  'destroy.meeting': defineRequest(z.strictObject({ path: pathSchema }), nothing),
  /** Destroys a deleted meeting. */
  'destroy.trashed': defineRequest(z.strictObject({ token: idSchema }), nothing),
};
