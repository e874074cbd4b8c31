import { z } from 'zod';
import { instantSchema, languageSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { matterArisingSchema } from './action-item';
import { agendaSchema } from './agenda';
import { annexSchema } from './annex';
import { assetSchema } from './asset';
import { chatMessageSchema } from './chat-message';
import { commentThreadSchema } from './comment-thread';
import { floorSchema } from './floor';
import { groupFactsSchema, roleSchema } from './group';
import { listOf, nameSchema, textSchema } from './limits';
import { logSchema } from './log';
import { nextMeetingSchema, scheduleSchema } from './next-meeting';
import { participantSchema } from './participant';
import { personSchema } from './person';
import { recordingSchema, transcriptSchema } from './recording';
import { reportChoiceSchema } from './report-choice';
import { intervalSchema, partSchema, sectionSchema } from './section';
import { cycleSchema, modalitySchema } from './series';
import { frozenNumbersSchema, statusSchema } from './status';
import { tombstoneSchema } from './tombstone';

/** Which meeting of a series it is. */
const seatSchema = z.strictObject({
  series: idSchema,
  cycle: cycleSchema.optional(),
  ordinal: z.int().min(0).max(100_000),
});

/** The adoption of the previous meeting's minutes at this one. */
const previousMinutesSchema = z.strictObject({
  meeting: idSchema.optional(),
  title: nameSchema.optional(),
  ordinal: z.int().min(0).max(100_000).optional(),
  adopted: z.enum(['asTheyStand', 'asCorrected', 'notYet']),
  corrections: textSchema.optional(),
});

/** What happened to the meeting's clock: its start, pauses and end. */
const heldSchema = z.strictObject({
  started: instantSchema.optional(),
  pauses: listOf(intervalSchema).optional(),
  ended: instantSchema.optional(),
});

/** The most former saves that a meeting remembers. */
export const maxSaves = 500;

/** A meeting with everything it knows: what one `.minutes` file holds. */
export const meetingSchema = z.strictObject({
  id: idSchema,
  /** The group's facts as they were when last seen; the group's own folder wins where it is present. */
  group: groupFactsSchema.optional(),
  seat: seatSchema.optional(),
  /** A title by hand, where it is not made from group and ordinal. */
  title: nameSchema.optional(),
  schedule: scheduleSchema.optional(),
  modality: modalitySchema.optional(),
  place: nameSchema.optional(),
  link: nameSchema.optional(),
  held: heldSchema.optional(),
  language: languageSchema,
  /** Language of spelling, where it is neither the group's nor the meeting's. */
  spelling: languageSchema.optional(),
  /** Roles where there is no group. */
  roles: listOf(roleSchema).optional(),
  people: listOf(personSchema),
  participants: listOf(participantSchema),
  agenda: agendaSchema,
  opening: partSchema,
  sections: listOf(sectionSchema),
  closing: partSchema,
  previousMinutes: previousMinutesSchema.optional(),
  mattersArising: listOf(matterArisingSchema).optional(),
  nextMeetings: listOf(nextMeetingSchema).optional(),
  chat: listOf(chatMessageSchema).optional(),
  floor: floorSchema.optional(),
  recordings: listOf(recordingSchema).optional(),
  transcripts: listOf(transcriptSchema).optional(),
  log: logSchema.optional(),
  annexes: listOf(annexSchema).optional(),
  threads: listOf(commentThreadSchema).optional(),
  assets: listOf(assetSchema).optional(),
  status: statusSchema,
  frozenNumbers: frozenNumbersSchema.optional(),
  report: reportChoiceSchema,
  tombstones: listOf(tombstoneSchema).optional(),
  /** Findings of the check that somebody looked at and let stand, with the reason. */
  dismissed: listOf(
    z.strictObject({
      finding: nameSchema,
      reason: textSchema,
      at: instantSchema.optional(),
      by: nameSchema.optional(),
    }),
  ).optional(),
  /** Says that this is a copy made to be sent, from which what protects was taken out, and when. */
  copy: z.strictObject({ made: instantSchema }).optional(),
  created: instantSchema,
  modified: instantSchema,
  /** When it, and every copy merged into it, was saved before, the newest first: so a copy tells whether it comes from another. */
  saves: z.array(instantSchema).max(maxSaves).optional(),
});

/** A meeting with everything it knows. */
export type Meeting = Immutable<z.infer<typeof meetingSchema>>;
