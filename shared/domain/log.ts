import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { listOf, nameSchema } from './limits';
import { noteSchema } from './note';

/**
 * A line of the notes as typed in the meeting, frozen with its time and author when the summary is
 * begun. Only `state` changes afterwards: `used` while a note with words names the line as a source.
 * Never exported.
 */
export const logEntrySchema = z.strictObject({
  id: idSchema,
  at: instantSchema.optional(),
  author: nameSchema.optional(),
  /** The section it was written in; none for the opening and closing parts. */
  section: idSchema.optional(),
  /** The part outside the agenda in which it was written; the opening where neither is said. */
  part: z.enum(['opening', 'closing']).optional(),
  note: noteSchema,
  state: z.enum(['unused', 'used', 'dropped']),
});

/** The frozen notes of the meeting, beside which the summary is written. */
export const logSchema = z.strictObject({
  frozen: instantSchema,
  entries: listOf(logEntrySchema),
});

/** The frozen notes of the meeting. */
export type Log = Immutable<z.infer<typeof logSchema>>;
/** One line of the log. */
export type LogEntry = Immutable<z.infer<typeof logEntrySchema>>;
