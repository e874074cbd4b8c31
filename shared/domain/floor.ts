import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { listOf } from './limits';
import { partySchema } from './party';
import { intervalSchema } from './section';

/**
 * Somebody who asked for the floor. Without `spoke` they wait; with it they speak or have spoken, in
 * the section and from the note that are named.
 */
const turnSchema = z.strictObject({
  id: idSchema,
  speaker: partySchema,
  asked: instantSchema.optional(),
  /** A reply to what was just said, which goes before the others. */
  reply: z.literal(true).optional(),
  spoke: intervalSchema.optional(),
  section: idSchema.optional(),
  note: idSchema.optional(),
});

/** The speakers' list: those who wait stand in the order in which they will speak. Never exported. */
export const floorSchema = z.strictObject({
  /** Since when nobody but repliers may ask for the floor. */
  closed: instantSchema.optional(),
  turns: listOf(turnSchema),
});

/** The speakers' list of a meeting. */
export type Floor = Immutable<z.infer<typeof floorSchema>>;
/** Somebody who asked for the floor, waits, speaks or has spoken. */
export type Turn = Floor['turns'][number];
