import { z } from 'zod';
import { clockSchema, instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { richTextSchema } from './inline';
import { labelSchema, markerSchema } from './label';
import { listOf, nameSchema } from './limits';
import { partySchema } from './party';

/** An agenda item; the list is flat and `level` nests it under the nearest item above with a smaller level. */
export const agendaItemSchema = z.strictObject({
  id: idSchema,
  /** Id of the topic, which lasts across the meetings of a series. */
  topic: idSchema.optional(),
  title: richTextSchema,
  level: z.int().min(0).max(8),
  label: labelSchema,
  presenters: listOf(partySchema).optional(),
  /** The hour at which it is planned to begin, in the meeting's zone. */
  start: clockSchema.optional(),
  minutes: z.int().min(0).max(1440).optional(),
  documents: listOf(
    z.strictObject({
      title: nameSchema,
      link: linkSchema.optional(),
      symbol: nameSchema.optional(),
    }),
  ).optional(),
  state: z.enum(['planned', 'done', 'deferred', 'withdrawn']),
  addedDuringMeeting: z.literal(true).optional(),
  offTheRecord: z.literal(true).optional(),
  notForAttribution: z.literal(true).optional(),
});

/** The agenda as it once stood: as circulated before, or as adopted at, the meeting. */
const agendaVersionSchema = z.strictObject({
  at: instantSchema.optional(),
  items: listOf(agendaItemSchema.pick({ id: true, title: true, level: true, label: true })),
});

/** The agenda as dealt with, in its order, and how it once stood where that differs. */
export const agendaSchema = z.strictObject({
  items: listOf(agendaItemSchema),
  /** Form of the automatic labels per level; the style's where absent. */
  numbering: z.array(markerSchema).max(9).optional(),
  circulated: agendaVersionSchema.optional(),
  adopted: agendaVersionSchema.optional(),
});

/** An item of the agenda. */
export type AgendaItem = Immutable<z.infer<typeof agendaItemSchema>>;
/** The agenda as dealt with and as it once stood. */
export type Agenda = Immutable<z.infer<typeof agendaSchema>>;
