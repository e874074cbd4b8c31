import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { meaningSchema } from './meaning';

/**
 * Something said of part of a paragraph. The runs that lie in it name its id, so that it survives
 * splits of the text. `offTheRecord`, `doubt` and `verbatim` protect; `comment` anchors a thread.
 */
export const rangeSchema = z.discriminatedUnion('type', [
  z.strictObject({ id: idSchema, type: z.literal('kind'), meaning: meaningSchema }),
  z.strictObject({ id: idSchema, type: z.literal('offTheRecord') }),
  z.strictObject({ id: idSchema, type: z.literal('doubt'), at: instantSchema.optional() }),
  z.strictObject({ id: idSchema, type: z.literal('verbatim'), at: instantSchema.optional() }),
  z.strictObject({ id: idSchema, type: z.literal('comment'), thread: idSchema }),
]);

/** Something said of part of a paragraph: a kind, a mark that protects, or a comment's anchor. */
export type Range = Immutable<z.infer<typeof rangeSchema>>;
