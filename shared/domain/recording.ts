import { z } from 'zod';
import { dateSchema, instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { listOf, nameSchema, textSchema } from './limits';

/** A recording with its own start, pauses and parts. */
export const recordingSchema = z.strictObject({
  id: idSchema,
  start: instantSchema.optional(),
  /** Times when it was paused, in seconds of the recording and seconds of pause. */
  pauses: listOf(z.strictObject({ at: z.number().min(0), seconds: z.number().min(0) })).optional(),
  parts: listOf(
    z.strictObject({
      title: nameSchema.optional(),
      link: linkSchema,
      seconds: z.number().min(0).optional(),
    }),
  ),
  /** Who may have it, as a sentence; the group's policy where absent. */
  access: textSchema.optional(),
  consent: z.enum(['agreed', 'announced', 'refused']).optional(),
  expires: dateSchema.optional(),
  /** Seconds to add to its positions, after one moment was matched. */
  shift: z.number().optional(),
});

/** A time-stamped transcript: evidence beside the notes, never the record. Cue times are seconds from its start. */
export const transcriptSchema = z.strictObject({
  id: idSchema,
  recording: idSchema.optional(),
  start: instantSchema.optional(),
  cues: listOf(
    z.strictObject({
      id: idSchema,
      from: z.number(),
      to: z.number(),
      speaker: nameSchema.optional(),
      person: idSchema.optional(),
      text: textSchema,
    }),
  ),
});

/** A recording with its start, pauses and parts. */
export type Recording = Immutable<z.infer<typeof recordingSchema>>;
/** A time-stamped transcript. */
export type Transcript = Immutable<z.infer<typeof transcriptSchema>>;
