import { z } from 'zod';
import { languageSchema } from '../../base/dates';
import type { Immutable } from '../../base/immutable';
import { markerSchema } from '../label';
import { keySchema, nameSchema, textSchema } from '../limits';
import { noteKindSchema } from '../meaning';
import { letterheadSchema, lookSchema, pageSchema } from './look';
import { peopleGroupSchema, stylePartSchema } from './style-part';

/** What is printed around the text of a kind of note: keys of phrases with the fields of that kind. */
const kindRuleSchema = z.strictObject({
  before: nameSchema.optional(),
  after: nameSchema.optional(),
});

/**
 * The shape of a report, as data. All wording is in `phrases`, templates by language and key; what
 * a style does not say comes from the report language's own phrases.
 *
 * Templates: `{meeting.date:d MMMM yyyy}` is a fact in a format, `[ … | … ]` vanishes when a fact
 * in it is missing (the first alternative with all its facts is taken), `{count|one=week|other=weeks}`
 * is a plural, `**bold**`, `//italic//`, `^^superscript^^`; a backslash keeps the next character.
 */
export const reportStyleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a style id has lower-case letters, digits, "-"'),
  version: z.literal(1),
  name: nameSchema,
  /** The style this one was copied from. */
  basis: nameSchema.optional(),
  source: z.enum(['meeting', 'collected']),
  page: pageSchema,
  look: lookSchema,
  letterhead: letterheadSchema,
  titleBlock: z
    .array(
      z.strictObject({
        text: nameSchema,
        as: z.enum(['title', 'subtitle', 'line']),
        align: z.enum(['start', 'centre', 'end']),
      }),
    )
    .max(6),
  parts: z.array(stylePartSchema).max(40),
  /** Continuous paragraph numbers over these parts, in this form. */
  paragraphNumbers: z
    .strictObject({
      marker: markerSchema,
      parts: z.array(z.enum(['generated', 'opening', 'sections', 'closing'])),
      /** `section`: they begin anew in each section with a number; `1.1` puts that number before. */
      restart: z.literal('section').optional(),
    })
    .optional(),
  /** Default formats where a field has none. Dates are Unicode patterns with `do^` for a raised suffix. */
  formats: z.strictObject({ date: nameSchema, hour: nameSchema, ordinal: nameSchema }),
  /** Name forms by id: templates with the fields of a person. */
  nameForms: z.record(keySchema, nameSchema),
  names: z.strictObject({
    speaker: nameSchema,
    /** Name form at a person's first mention, if another. */
    first: nameSchema.optional(),
    officers: nameSchema,
  }),
  speech: z.strictObject({
    attribution: z.enum(['colon', 'predicate', 'asTyped']),
    bold: z.boolean(),
  }),
  people: z.array(peopleGroupSchema).max(24),
  kinds: z.partialRecord(noteKindSchema, kindRuleSchema),
  /** The number of a decision, a template. */
  decisionNumber: nameSchema,
  phrases: z.record(languageSchema, z.record(keySchema, textSchema)),
});

/** The shape of a report, as data. */
export type ReportStyle = Immutable<z.infer<typeof reportStyleSchema>>;
