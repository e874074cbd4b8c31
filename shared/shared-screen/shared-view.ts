import { z } from 'zod';
import { instantSchema } from '../base/dates';
import type { Immutable } from '../base/immutable';
import { listOf, textSchema } from '../domain/limits';
import { decisionFactsSchema } from '../domain/decision';
import { actionStatusSchema } from '../domain/action-item';

/** A note, or a note and a range of it. */
const placeSchema = z.string().max(200);

const decisionSchema = z.strictObject({
  id: placeSchema,
  wording: textSchema,
  state: decisionFactsSchema.shape.state,
  /** Former wordings, the latest first, with the moment until which each stood. */
  former: listOf(z.strictObject({ at: instantSchema, wording: textSchema })),
});

/**
 * What the group sees on the shared screen, and all that the window there is ever told: words, no
 * ids of people, nothing private, nothing off the record.
 */
export const sharedViewSchema = z.strictObject({
  /** The language of the screens, for labels. */
  screenLanguage: z.enum(['en', 'fr']),
  /** How the screens look. */
  theme: z.enum(['light', 'dark', 'high-contrast']),
  /** The language of the meeting, for its words. */
  language: z.string().max(100),
  /** The zone in which hours are shown. */
  zone: z.string().max(100),
  title: textSchema,
  item: textSchema.optional(),
  /** The decision in large type; without it the item's decisions and actions are read back. */
  decision: decisionSchema.optional(),
  decisions: listOf(decisionSchema.pick({ id: true, wording: true, state: true })),
  actions: listOf(
    z.strictObject({
      id: placeSchema,
      wording: textSchema,
      owners: textSchema,
      due: textSchema,
      status: actionStatusSchema,
    }),
  ),
  /** Who has the floor, and who comes next. */
  speaking: textSchema.optional(),
  next: listOf(textSchema),
});

/** What the group sees on the shared screen. */
export type SharedView = Immutable<z.infer<typeof sharedViewSchema>>;
