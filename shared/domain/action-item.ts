import { z } from 'zod';
import { dateSchema, instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { labelSchema } from './label';
import { listOf, nameSchema, textSchema } from './limits';
import { partySchema } from './party';

/** When an action item is due; `typed` keeps the words from which the date was resolved. */
export const dueSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('date'), date: dateSchema, typed: nameSchema.optional() }),
  z.strictObject({ type: z.literal('nextMeeting'), typed: nameSchema.optional() }),
  /** None on purpose: no finding of the check. */
  z.strictObject({ type: z.literal('none') }),
  /** Half understood: to be asked. */
  z.strictObject({ type: z.literal('unclear'), typed: nameSchema }),
]);

/** Where an action item stands. */
export const actionStatusSchema = z.enum(['open', 'inProgress', 'done', 'cancelled']);

/** The facts of an action item; what is to be done is the text of the note or range that carries them. */
export const actionFactsSchema = z.strictObject({
  number: labelSchema.optional(),
  owners: listOf(partySchema),
  due: dueSchema.optional(),
  status: actionStatusSchema,
});

/** Where an action item stands. */
export type ActionStatus = z.infer<typeof actionStatusSchema>;
/** When an action item is due. */
export type Due = Immutable<z.infer<typeof dueSchema>>;
/** The facts of an action item: owners, due date, status. */
export type ActionFacts = Immutable<z.infer<typeof actionFactsSchema>>;

/**
 * An action item of an earlier meeting that came to this one as a matter arising, with what this
 * meeting reported of it. `source` names the meeting and the note or range it came from.
 */
export const matterArisingSchema = z.strictObject({
  id: idSchema,
  source: z.strictObject({ meeting: idSchema, note: idSchema }),
  wording: textSchema,
  action: actionFactsSchema,
  reported: z
    .strictObject({
      status: actionStatusSchema,
      text: textSchema.optional(),
      due: dueSchema.optional(),
      at: instantSchema.optional(),
    })
    .optional(),
});

/** An open action item of an earlier meeting, and what this meeting reported of it. */
export type MatterArising = Immutable<z.infer<typeof matterArisingSchema>>;
