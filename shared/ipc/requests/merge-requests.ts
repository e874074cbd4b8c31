import { z } from 'zod';
import { instantSchema } from '../../base/dates';
import { meetingSchema } from '../../domain/meeting';
import type { Meeting } from '../../domain/meeting';
import { defineRequest } from '../define-request';
import { fileNameSchema, pathSchema, sessionSchema } from '../path';

/** What a window lacks. */
interface Look {
  readonly at: string;
  readonly meeting?: Meeting;
}

/** Another file of the same meeting. */
interface OtherFile {
  readonly file: string;
  readonly meeting: Meeting;
}

// The types are named because the compiler cannot write them out at full length.
const lookSchema = z.strictObject({
  at: instantSchema,
  meeting: meetingSchema.optional(),
}) as unknown as z.ZodType<Look>;

const otherFileSchema = z.strictObject({
  file: fileNameSchema,
  meeting: meetingSchema,
}) as unknown as z.ZodType<OtherFile>;

const session = z.strictObject({ session: sessionSchema });

/** Other writers of an open meeting: other programs, other windows, other copies of its file. */
export const mergeRequests = {
  /**
   * Looks whether somebody else has changed the meeting. `meeting` is there where this window lacks
   * something: the meeting with everything that this window has sent and that the others have
   * written, to be merged with what the window has now, from what it had sent.
   */
  'merge.look': defineRequest(session, lookSchema),
  /** The copies of this meeting that sync programs have left beside its file, the oldest first. */
  'merge.copies': defineRequest(
    session,
    z.strictObject({
      copies: z.array(
        z.strictObject({ path: pathSchema, file: fileNameSchema, changed: instantSchema }),
      ),
    }),
  ),
  /** Reads another file of the same meeting, to be merged by the window; another meeting is a failure. */
  'merge.read': defineRequest(
    z.strictObject({ session: sessionSchema, path: pathSchema }),
    otherFileSchema,
  ),
  /** Moves a sync program's copy, after it was merged, into the trash of the library; the token brings it back. */
  'merge.discard': defineRequest(
    z.strictObject({ session: sessionSchema, path: pathSchema }),
    z.strictObject({ token: z.string().max(64) }),
  ),
};
