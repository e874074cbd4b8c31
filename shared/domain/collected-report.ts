import { z } from 'zod';
import { dateSchema, instantSchema, languageSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { annexSchema } from './annex';
import { assetSchema } from './asset';
import { commentThreadSchema } from './comment-thread';
import { groupFactsSchema } from './group';
import { richTextSchema } from './inline';
import { labelSchema } from './label';
import { listOf, nameSchema } from './limits';
import { nextMeetingSchema, scheduleSchema } from './next-meeting';
import { noteSchema } from './note';
import { personSchema } from './person';
import { reportChoiceSchema } from './report-choice';
import { modalitySchema } from './series';
import { frozenNumbersSchema, statusSchema } from './status';
import { tombstoneSchema } from './tombstone';

/** A meeting over which the report is made, as far as the report prints it. */
const coveredMeetingSchema = z.strictObject({
  id: idSchema,
  title: nameSchema.optional(),
  series: idSchema.optional(),
  ordinal: z.int().min(0).max(100_000).optional(),
  schedule: scheduleSchema.optional(),
  modality: modalitySchema.optional(),
});

/** A free section of a collected report; `level` nests it under the nearest one above with a smaller level. */
const freeSectionSchema = z.strictObject({
  id: idSchema,
  heading: richTextSchema.optional(),
  level: z.int().min(0).max(8),
  label: labelSchema,
  notes: listOf(noteSchema),
  whenEmpty: z.enum(['omit', 'bare', 'phrase']).optional(),
});

/** A report over several meetings: addressee, occasion, the meetings it covers, and free sections. */
export const collectedReportSchema = z.strictObject({
  id: idSchema,
  title: nameSchema.optional(),
  subtitle: nameSchema.optional(),
  addressee: nameSchema.optional(),
  occasion: nameSchema.optional(),
  date: dateSchema.optional(),
  group: groupFactsSchema,
  meetings: listOf(coveredMeetingSchema),
  people: listOf(personSchema),
  sections: listOf(freeSectionSchema),
  nextMeetings: listOf(nextMeetingSchema).optional(),
  annexes: listOf(annexSchema).optional(),
  threads: listOf(commentThreadSchema).optional(),
  assets: listOf(assetSchema).optional(),
  language: languageSchema,
  status: statusSchema,
  frozenNumbers: frozenNumbersSchema.optional(),
  report: reportChoiceSchema,
  tombstones: listOf(tombstoneSchema).optional(),
  created: instantSchema,
  modified: instantSchema,
});

/** A report over several meetings. */
export type CollectedReport = Immutable<z.infer<typeof collectedReportSchema>>;
/** A meeting over which a collected report is made. */
export type CoveredMeeting = Immutable<z.infer<typeof coveredMeetingSchema>>;
/** A free section of a collected report. */
export type FreeSection = Immutable<z.infer<typeof freeSectionSchema>>;
