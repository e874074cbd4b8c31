import { z } from 'zod';
import { clockSchema, zoneSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { listOf, nameSchema, textSchema } from './limits';

/** How a meeting is held. */
export const modalitySchema = z.enum(['virtual', 'inPerson', 'hybrid']);

/** How a meeting is held. */
export type Modality = z.infer<typeof modalitySchema>;

/** A name within which a series counts, such as "IGF 2020"; not the year of a meeting. */
export const cycleSchema = z.strictObject({ id: idSchema, name: nameSchema });

/** How a series keeps its hour: in UTC, in a named zone (so that UTC moves with the clock change), or rotating. */
export const hourRuleSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('utc'), start: clockSchema, end: clockSchema.optional() }),
  z.strictObject({
    type: z.literal('zone'),
    zone: zoneSchema,
    start: clockSchema,
    end: clockSchema.optional(),
  }),
  z.strictObject({ type: z.literal('rotating'), starts: z.array(clockSchema).min(1).max(24) }),
]);

/** A person's standing role in a series. */
export const officerSchema = z.strictObject({ person: idSchema, role: idSchema });

/** An agenda item that every meeting of a series has. */
export const standingItemSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  level: z.int().min(0).max(8),
  minutes: z.int().min(0).max(1440).optional(),
  topic: idSchema,
});

/** A numbered run of a group's meetings. */
export const seriesSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Whether the ordinal restarts with each cycle. */
  counts: z.enum(['series', 'cycle']),
  cycles: listOf(cycleSchema).optional(),
  currentCycle: idSchema.optional(),
  modality: modalitySchema.optional(),
  hour: hourRuleSchema.optional(),
  officers: listOf(officerSchema).optional(),
  standingItems: listOf(standingItemSchema).optional(),
});

/** A numbered run of a group's meetings. */
export type Series = Immutable<z.infer<typeof seriesSchema>>;
/** How a series keeps its hour. */
export type HourRule = Immutable<z.infer<typeof hourRuleSchema>>;
