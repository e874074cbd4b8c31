import { z } from 'zod';
import { dateSchema, instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { labelSchema } from './label';
import { listOf, nameSchema, textSchema } from './limits';
import { partySchema } from './party';

/** How a decision was reached. A vote's choices are the group's own scale, with counts and, by name, who. */
export const basisSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('consensus') }),
  z.strictObject({ type: z.literal('noObjection') }),
  z.strictObject({ type: z.literal('silence'), until: dateSchema }),
  z.strictObject({
    type: z.literal('vote'),
    choices: listOf(
      z.strictObject({
        choice: nameSchema,
        count: z.int().min(0).optional(),
        by: listOf(partySchema).optional(),
      }),
    ),
  }),
]);

/** An objection or reservation, by name, with its reason if one was given. */
const dissentSchema = z.strictObject({ party: partySchema, text: textSchema.optional() });

/** The facts of a decision; its wording is the text of the note or range that carries them. */
export const decisionFactsSchema = z.strictObject({
  /** `auto` numbers it in its series, such as "2021-16/2". */
  number: labelSchema.optional(),
  state: z.enum(['proposed', 'adopted', 'amended', 'rejected', 'superseded']),
  basis: basisSchema.optional(),
  proposers: listOf(partySchema).optional(),
  seconders: listOf(partySchema).optional(),
  objections: listOf(dissentSchema).optional(),
  reservations: listOf(dissentSchema).optional(),
  supersedes: z.strictObject({ meeting: idSchema, note: idSchema }).optional(),
  /** Earlier wordings, the oldest first. */
  history: listOf(
    z.strictObject({ at: instantSchema, wording: textSchema, by: nameSchema.optional() }),
  ).optional(),
});

/** The facts of a decision: number, state, how it was reached, who proposed, objected, reserved. */
export type DecisionFacts = Immutable<z.infer<typeof decisionFactsSchema>>;

/** How a decision was reached: consensus, no objection, silence until a date, or a vote. */
export type DecisionBasis = Immutable<z.infer<typeof basisSchema>>;
