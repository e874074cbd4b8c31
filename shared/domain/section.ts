import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { richTextSchema } from './inline';
import { labelSchema } from './label';
import { listOf, nameSchema, textSchema } from './limits';
import { noteSchema } from './note';

/** A stretch of time; without `to` it is still going on. */
export const intervalSchema = z.strictObject({ from: instantSchema, to: instantSchema.optional() });

/** A stretch of time; without `to` it is still going on. */
export type Interval = Immutable<z.infer<typeof intervalSchema>>;

/** A private note of the rapporteur beside an item; never exported. */
const privateNoteSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  at: instantSchema.optional(),
});

/**
 * The notes on one agenda item, or on several treated together (`items`, which may be parent and
 * child, or not neighbours). Sections stand in the order of the report.
 */
export const sectionSchema = z.strictObject({
  id: idSchema,
  items: z.array(idSchema).min(1).max(1000),
  /** A heading that differs from the agenda's title. */
  heading: richTextSchema.optional(),
  label: labelSchema,
  notes: listOf(noteSchema),
  /** What is printed when there are no notes, if not what the style says. */
  whenEmpty: z.enum(['omit', 'bare', 'phrase']).optional(),
  /** When the item was open. */
  open: listOf(intervalSchema).optional(),
  privateNotes: listOf(privateNoteSchema).optional(),
  /** When the summary of this section was begun, once the log is frozen. */
  summaryBegun: instantSchema.optional(),
});

/** The opening or closing part of a meeting, outside the agenda items. */
export const partSchema = z.strictObject({
  notes: listOf(noteSchema),
  privateNotes: listOf(privateNoteSchema).optional(),
  /** When the summary of this part was begun, once the log is frozen. */
  summaryBegun: instantSchema.optional(),
});

/**
 * Text that a style would generate (its opening paragraph, say), as the writer changed it: the
 * words are kept, the fields in them stay live. `slot` names the style's text.
 */
export const generatedTextSchema = z.strictObject({
  slot: nameSchema,
  paragraphs: listOf(
    z.strictObject({ id: idSchema, content: richTextSchema, label: labelSchema.optional() }),
  ),
});

/** The notes on one agenda item, or on several treated together. */
export type Section = Immutable<z.infer<typeof sectionSchema>>;
/** The opening or closing part of a meeting. */
export type Part = Immutable<z.infer<typeof partSchema>>;
/** A style's generated text as the writer changed it. */
export type GeneratedText = Immutable<z.infer<typeof generatedTextSchema>>;
