import { z } from 'zod';
import { dateSchema } from '../../base/dates';
import { idSchema } from '../../base/ids';
import { listOf } from '../../domain/limits';
import { passageSchema, topicQuerySchema } from '../../last-time/last-time';
import { defineRequest } from '../define-request';
import { pathSchema, sessionSchema } from '../path';

/** What earlier meetings said on an item, and what each speaker is asked to confirm. */
export const itemRequests = {
  /** What earlier meetings of a group noted, decided and left open on a topic, the last meeting first. */
  'lastTime.read': defineRequest(
    z.strictObject({
      groupFolder: pathSchema,
      /** The meeting that asks, and its day. */
      meeting: idSchema,
      before: dateSchema.optional(),
      query: topicQuerySchema,
    }),
    z.strictObject({
      passages: listOf(passageSchema.extend({ path: pathSchema.optional() })),
    }),
  ),
  /** Writes the speaker slips of some people as mails into a folder beside the meeting, and brings back the folder. */
  'slips.write': defineRequest(
    z.strictObject({ session: sessionSchema, people: listOf(idSchema).min(1) }),
    z.strictObject({ folder: pathSchema, count: z.int().min(0), first: pathSchema }),
  ),
};
