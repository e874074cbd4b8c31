import { z } from 'zod';
import { idSchema } from '../base/ids';
import { instantSchema, languageSchema } from '../base/dates';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { listOf, nameSchema, textSchema } from './limits';
import { partySchema } from './party';

/** The ways in which a run of text can be set. */
export const formatSchema = z.enum([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'superscript',
  'subscript',
]);

/** A way in which a run of text can be set. */
export type Format = z.infer<typeof formatSchema>;

/** What every run can carry: formats, a link, a language, and the ids of the ranges it lies in. */
const run = {
  formats: z.array(formatSchema).max(6).optional(),
  link: linkSchema.optional(),
  language: languageSchema.optional(),
  ranges: z.array(idSchema).max(64).optional(),
};

/** A run of text as typed. */
export const textRunSchema = z.strictObject({ type: z.literal('text'), text: textSchema, ...run });

/**
 * Somebody named in running text. `form` is a name form of the style ("full", "given", "titled" …);
 * `speaker` is the form in which the style names speakers, another at the first time where it says
 * so; `asTyped` prints `text`.
 */
const mentionSchema = z.strictObject({
  type: z.literal('mention'),
  party: partySchema,
  form: nameSchema,
  text: textSchema,
  ...run,
});

/**
 * A live fact, such as `meeting.date`, printed in `format` (a date pattern, an ordinal form, a name
 * form). `override` replaces what the fact says; the check lists it.
 */
const fieldSchema = z.strictObject({
  type: z.literal('field'),
  field: nameSchema,
  format: z.string().max(200).optional(),
  override: textSchema.optional(),
  ...run,
});

/** A cross-reference to another place of the report, printed as that place's label, title or both. */
const referenceSchema = z.strictObject({
  type: z.literal('reference'),
  to: z.strictObject({
    type: z.enum(['annex', 'section', 'item', 'note']),
    id: idSchema,
  }),
  form: z.enum(['label', 'title', 'labelAndTitle']),
  ...run,
});

/** A word whose form follows a count: `field` is the count, `forms` are by plural category (CLDR). */
const pluralSchema = z.strictObject({
  type: z.literal('plural'),
  field: nameSchema,
  forms: z.strictObject({
    zero: textSchema.optional(),
    one: textSchema.optional(),
    two: textSchema.optional(),
    few: textSchema.optional(),
    many: textSchema.optional(),
    other: textSchema,
  }),
  ...run,
});

/** A line break inside a paragraph. */
const breakSchema = z.strictObject({ type: z.literal('break') });

/** A place where something was missed, marked by one key with its time; never exported. */
const gapSchema = z.strictObject({
  type: z.literal('gap'),
  id: idSchema,
  at: instantSchema.optional(),
});

const basicInlineSchema = z.discriminatedUnion('type', [
  textRunSchema,
  mentionSchema,
  fieldSchema,
  referenceSchema,
  pluralSchema,
  breakSchema,
  gapSchema,
]);

/** Text without footnotes or optional parts: what a footnote, cell or optional part may hold. */
export type BasicInline = Immutable<z.infer<typeof basicInlineSchema>>;

/** A run of text as typed, with its formats, link, language and ranges. */
export type TextRun = Immutable<z.infer<typeof textRunSchema>>;

/** A footnote holds its text where its mark stands. */
const footnoteSchema = z.strictObject({
  type: z.literal('footnote'),
  id: idSchema,
  content: listOf(basicInlineSchema),
  ranges: run.ranges,
});

const innerOptionalSchema = z.strictObject({
  type: z.literal('optional'),
  alternatives: z
    .array(listOf(z.discriminatedUnion('type', [...basicInlineSchema.options, footnoteSchema])))
    .max(8),
});

/**
 * Text that vanishes when a fact in it is missing: the first alternative that has all its facts is
 * printed. Optional parts nest once.
 */
const optionalSchema = z.strictObject({
  type: z.literal('optional'),
  alternatives: z
    .array(
      listOf(
        z.discriminatedUnion('type', [
          ...basicInlineSchema.options,
          footnoteSchema,
          innerOptionalSchema,
        ]),
      ),
    )
    .max(8),
});

/** One piece of a paragraph. */
export const inlineSchema = z.discriminatedUnion('type', [
  ...basicInlineSchema.options,
  footnoteSchema,
  optionalSchema,
]);

/** The text of a paragraph, in order. */
export const richTextSchema = listOf(inlineSchema);

/** One piece of a paragraph. */
export type Inline = Immutable<z.infer<typeof inlineSchema>>;

/** The text of a paragraph, in order. */
export type RichText = readonly Inline[];
