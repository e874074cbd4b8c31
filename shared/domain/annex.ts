import { z } from 'zod';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { labelSchema } from './label';
import { listOf, nameSchema } from './limits';
import { noteSchema } from './note';

/** What an annex prints. */
const annexSourceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('agenda'),
    as: z.enum(['circulated', 'adopted', 'dealtWith']),
  }),
  z.strictObject({ type: z.literal('participants') }),
  z.strictObject({ type: z.literal('decisions') }),
  z.strictObject({ type: z.literal('actions') }),
  z.strictObject({ type: z.literal('documents') }),
  z.strictObject({ type: z.literal('chat') }),
  /** Free text and tables. */
  z.strictObject({ type: z.literal('notes'), notes: listOf(noteSchema) }),
]);

/** An annex, included or only announced (circulated elsewhere). */
export const annexSchema = z.strictObject({
  id: idSchema,
  title: nameSchema.optional(),
  label: labelSchema,
  include: z.enum(['included', 'announced']),
  source: annexSourceSchema,
  orientation: z.enum(['portrait', 'landscape']).optional(),
});

/** An annex of a report. */
export type Annex = Immutable<z.infer<typeof annexSchema>>;
