import { z } from 'zod';
import { dateSchema, instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { labelSchema } from './label';
import { listOf, nameSchema } from './limits';

/** Where the minutes stand. */
const stateSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('draft'), number: z.int().min(1).max(10_000) }),
  z.strictObject({ type: z.literal('outForComments'), until: dateSchema.optional() }),
  z.strictObject({
    type: z.literal('approved'),
    by: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('meeting'), meeting: nameSchema.optional() }),
      z.strictObject({ type: z.literal('silence'), until: dateSchema }),
    ]),
    corrected: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('published'), at: dateSchema.optional() }),
]);

/** The status of the minutes with how it came there, the oldest first; `version` grows with each correction of approved minutes. */
export const statusSchema = z.strictObject({
  state: stateSchema,
  version: z.int().min(1).max(10_000),
  history: listOf(
    z.strictObject({ state: stateSchema, at: instantSchema, by: nameSchema.optional() }),
  ).optional(),
});

/**
 * Paragraph numbers as they stood in the first review copy. From then on they are kept: an
 * inserted paragraph becomes "8 bis", a deleted one leaves "[deleted]".
 */
export const frozenNumbersSchema = z.strictObject({
  at: instantSchema,
  style: nameSchema,
  paragraphs: listOf(z.strictObject({ id: idSchema, label: labelSchema })),
});

/** The status of the minutes and its history. */
export type Status = Immutable<z.infer<typeof statusSchema>>;
/** Paragraph numbers as people may have cited them. */
export type FrozenNumbers = Immutable<z.infer<typeof frozenNumbersSchema>>;
