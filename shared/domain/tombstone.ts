import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { revisionSchema } from './note';

/** What is left of a deleted note or section: its id and last revision, so that merging knows it was deleted here. */
export const tombstoneSchema = z.strictObject({
  id: idSchema,
  what: z.enum(['note', 'section', 'item', 'participant', 'message', 'thread']),
  revision: revisionSchema.optional(),
  at: instantSchema.optional(),
});

/** What is left of a deleted thing. */
export type Tombstone = Immutable<z.infer<typeof tombstoneSchema>>;
