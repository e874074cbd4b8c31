import { z } from 'zod';
import { instantSchema, languageSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { richTextSchema } from './inline';
import { labelSchema } from './label';
import { listOf, nameSchema } from './limits';
import { meaningSchema } from './meaning';
import { partySchema } from './party';
import { rangeSchema } from './range';
import { shapeSchema } from './shape';

/** Where a summary note came from: a log line, a chat message, a transcript cue, or a note of another meeting. */
export const sourceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('log'), entry: idSchema }),
  z.strictObject({ type: z.literal('chat'), message: idSchema }),
  z.strictObject({ type: z.literal('transcript'), transcript: idSchema, cue: idSchema }),
  z.strictObject({ type: z.literal('note'), meeting: idSchema, note: idSchema }),
]);

/** The hash of a note as it stands and of the earlier revisions it came from, the newest first (for merging). */
export const revisionSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{16,64}$/, 'a hash is written in lower-case hexadecimal'),
  from: z.array(z.string().regex(/^[0-9a-f]{16,64}$/)).max(64),
});

/** What a note says and is, apart from its name and its past. */
const wording = {
  meaning: meaningSchema,
  shape: shapeSchema,
  level: z.int().min(0).max(8),
  content: richTextSchema,
  ranges: listOf(rangeSchema).optional(),
  /** Who speaks in it; printed as the style says, or only remembered when `attribution` is `asTyped`. */
  speakers: listOf(partySchema).optional(),
  /** "Name: text", "Name predicate", or as typed (the words name the speaker themselves). */
  attribution: z.enum(['colon', 'predicate', 'asTyped']).optional(),
  speakerDoubt: z.literal(true).optional(),
  /** A label in front of the text, as in "Missions: …". */
  runIn: nameSchema.optional(),
  /** A paragraph number set by hand, or none. */
  label: labelSchema.optional(),
  /** `introduction` stands before the gathered parts of its section; `pinned` stays where it is written. */
  place: z.enum(['introduction', 'pinned']).optional(),
  offTheRecord: z.literal(true).optional(),
  notForAttribution: z.literal(true).optional(),
};

/** Facts of a wording that stand behind those of its origin, in the order in which files have them. */
const wordingFacts = {
  language: languageSchema.optional(),
  sources: listOf(sourceSchema).optional(),
};

/**
 * What another copy of the meeting says instead of a note: other words, or that it was deleted there.
 * Kept until somebody decides; never printed, exported or found. `revision` is the hash under which
 * that copy knew its words.
 */
export const alternativeSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('wording'),
    note: z.strictObject({ ...wording, ...wordingFacts }),
    author: nameSchema.optional(),
    revision: z
      .string()
      .regex(/^[0-9a-f]{16,64}$/)
      .optional(),
  }),
  z.strictObject({ type: z.literal('deleted') }),
]);

/**
 * One line or paragraph. `level` is its depth: a note belongs to the nearest note above it with a
 * smaller level, so that a lead-in and its list are one block.
 */
export const noteSchema = z.strictObject({
  id: idSchema,
  ...wording,
  /** When it was begun; kept through edits and moves, absent for pasted notes. */
  begun: instantSchema.optional(),
  author: nameSchema.optional(),
  ...wordingFacts,
  revision: revisionSchema.optional(),
  /** What other copies of the meeting say instead, until somebody decides; never printed. */
  alternatives: z.array(alternativeSchema).min(1).max(1000).optional(),
});

/** One line or paragraph of the notes. */
export type Note = Immutable<z.infer<typeof noteSchema>>;
/** Where a summary note came from. */
export type Source = Immutable<z.infer<typeof sourceSchema>>;
/** The hash of a note and of the revisions it came from. */
export type Revision = Immutable<z.infer<typeof revisionSchema>>;
/** What another copy of the meeting says instead of a note. */
export type Alternative = Immutable<z.infer<typeof alternativeSchema>>;
/** What a note says and is, apart from its name and its past. */
export type Wording = Extract<Alternative, { readonly type: 'wording' }>['note'];
