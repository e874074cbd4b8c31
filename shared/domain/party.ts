import { z } from 'zod';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { nameSchema } from './limits';

/**
 * Who spoke, owns, proposes or is mentioned. A `person` may be present or absent: the attendance
 * tells. `unnamed` prints its words ("a participant"); `unresolved` still has to be decided and
 * prints as typed; `all` is everybody in the group.
 */
export const partySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('person'), person: idSchema }),
  z.strictObject({ type: z.literal('organisation'), name: nameSchema }),
  z.strictObject({ type: z.literal('delegation'), name: nameSchema }),
  z.strictObject({ type: z.literal('role'), role: idSchema.optional(), name: nameSchema }),
  z.strictObject({ type: z.literal('all') }),
  z.strictObject({ type: z.literal('unnamed'), text: nameSchema }),
  z.strictObject({ type: z.literal('unresolved'), text: nameSchema }),
]);

/** Who spoke, owns, proposes or is mentioned. */
export type Party = Immutable<z.infer<typeof partySchema>>;
