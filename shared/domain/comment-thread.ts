import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { nameSchema, textSchema } from './limits';

const commentSchema = z.strictObject({
  id: idSchema,
  author: nameSchema,
  initials: z.string().max(16).optional(),
  at: instantSchema.optional(),
  /** Plain text; lines are paragraphs. */
  text: textSchema,
});

/**
 * Comments in a thread, the first one and its replies. Anchored to a range of a note (a `comment`
 * range names this thread) or, where no range does, to the whole note.
 */
export const commentThreadSchema = z.strictObject({
  id: idSchema,
  note: idSchema,
  comments: z.array(commentSchema).min(1).max(1000),
  resolved: z.strictObject({ by: nameSchema.optional(), at: instantSchema.optional() }).optional(),
});

/** A comment with its replies, anchored to text. */
export type CommentThread = Immutable<z.infer<typeof commentThreadSchema>>;
/** One comment of a thread. */
export type Comment = Immutable<z.infer<typeof commentSchema>>;
