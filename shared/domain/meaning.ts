import { z } from 'zod';
import { dateSchema } from '../base/dates';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { actionFactsSchema } from './action-item';
import { decisionFactsSchema } from './decision';
import { nameSchema } from './limits';

/**
 * What a note, or a range inside a paragraph, is for the meeting. Independent of its shape: a
 * decision may be a paragraph, a bullet or half a sentence.
 */
export const meaningSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('keyPoint') }),
  z.strictObject({ kind: z.literal('statement') }),
  z.strictObject({ kind: z.literal('question') }),
  z.strictObject({ kind: z.literal('decision'), decision: decisionFactsSchema }),
  z.strictObject({ kind: z.literal('action'), action: actionFactsSchema }),
  z.strictObject({ kind: z.literal('nextStep') }),
  z.strictObject({
    kind: z.literal('outputDocument'),
    document: z.strictObject({
      link: linkSchema.optional(),
      symbol: nameSchema.optional(),
      date: dateSchema.optional(),
    }),
  }),
]);

/** What a note or range is for the meeting, with the facts of its kind. */
export type Meaning = Immutable<z.infer<typeof meaningSchema>>;

/** The kinds of notes. */
export type NoteKind = Meaning['kind'];

const kinds = [
  'text',
  'keyPoint',
  'statement',
  'question',
  'decision',
  'action',
  'nextStep',
  'outputDocument',
] as const satisfies readonly NoteKind[];

/** The kinds of notes by name, as styles and searches list them. */
export const noteKindSchema = z.enum(kinds);
