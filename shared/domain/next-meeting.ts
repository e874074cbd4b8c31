import { z } from 'zod';
import { clockSchema, dateSchema, zoneSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { nameSchema } from './limits';
import { modalitySchema } from './series';

/** When a meeting is: a day, hours in a named zone or UTC where they are known, and a last day where it is not one day. */
export const scheduleSchema = z.strictObject({
  date: dateSchema,
  lastDate: dateSchema.optional(),
  start: clockSchema.optional(),
  end: clockSchema.optional(),
  zone: zoneSchema,
});

/** A meeting to come, as announced. */
export const nextMeetingSchema = z.strictObject({
  id: idSchema,
  when: scheduleSchema.optional(),
  title: nameSchema.optional(),
  modality: modalitySchema.optional(),
  place: nameSchema.optional(),
  link: linkSchema.optional(),
  tentative: z.literal(true).optional(),
});

/** When a meeting is. */
export type Schedule = Immutable<z.infer<typeof scheduleSchema>>;
/** A meeting to come, as announced. */
export type NextMeeting = Immutable<z.infer<typeof nextMeetingSchema>>;
