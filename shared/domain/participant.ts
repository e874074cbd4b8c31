import { z } from 'zod';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { listOf, nameSchema } from './limits';
import { intervalSchema } from './section';

/**
 * A person at this meeting. Being missing from a platform's file is not being absent, hence
 * `expected`. `stays` are arrivals and departures; empty when unknown, which is not zero.
 */
export const participantSchema = z.strictObject({
  id: idSchema,
  person: idSchema,
  attendance: z.enum(['expected', 'present', 'apologies', 'absent']),
  /** Roles at this meeting, by id; the first is the one under which lists show the person. */
  roles: listOf(idSchema),
  category: idSchema.optional(),
  affiliation: nameSchema.optional(),
  delegation: nameSchema.optional(),
  stays: listOf(intervalSchema).optional(),
  /** How a hybrid meeting was attended. */
  mode: z.enum(['inPerson', 'remote']).optional(),
  /** Left out of printed lists on purpose. */
  unlisted: z.literal(true).optional(),
});

/** A person at one meeting, with roles, category, arrivals and departures. */
export type Participant = Immutable<z.infer<typeof participantSchema>>;
