import { z } from 'zod';
import { dateSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { actionStatusSchema, dueSchema } from '../domain/action-item';
import { decisionFactsSchema } from '../domain/decision';
import { listOf, nameSchema, textSchema } from '../domain/limits';
import { nextMeetingSchema } from '../domain/next-meeting';

/** Names an entry among all of a register: the meeting and the note or range in it. */
const keySchema = z.string().max(200);

/** A meeting as registers name it. */
const registerMeetingSchema = z.strictObject({
  id: idSchema,
  title: nameSchema.optional(),
  series: nameSchema.optional(),
  cycle: nameSchema.optional(),
  ordinal: z.int().min(0).optional(),
  date: dateSchema.optional(),
});

/** Where an entry stands; `note` is the one to go to, absent where the meeting itself was not found. */
const registerPlaceSchema = z.strictObject({
  meeting: idSchema,
  /** Id of the note or range that carries the facts. */
  source: idSchema,
  note: idSchema.optional(),
  /** Title of the agenda item. */
  item: textSchema.optional(),
});

/** Who owns an action: somebody by name, or everybody. */
const registerOwnerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('named'), name: textSchema }),
  z.strictObject({ type: z.literal('all') }),
]);

/** What a later meeting reported of an action; `dueDate` is the day that its due means. */
const registerReportSchema = z.strictObject({
  meeting: idSchema,
  status: actionStatusSchema,
  text: textSchema.optional(),
  due: dueSchema.optional(),
  dueDate: dateSchema.optional(),
});

/** A decision of a group's meetings. */
const registerDecisionSchema = z.strictObject({
  key: keySchema,
  place: registerPlaceSchema,
  /** As its report numbers it, such as "2021-16/2". */
  number: textSchema.optional(),
  wording: textSchema,
  state: decisionFactsSchema.shape.state,
  basis: z.enum(['consensus', 'noObjection', 'silence', 'vote']).optional(),
  /** Keys of the decision it takes the place of, and of the one that took its place. */
  supersedes: keySchema.optional(),
  supersededBy: keySchema.optional(),
  /** Some of it is off the record: shown in the app with its mark, never exported. */
  offTheRecord: z.literal(true).optional(),
});

/** An action item of a group's meetings, as the last meeting that spoke of it left it. */
const registerActionSchema = z.strictObject({
  key: keySchema,
  place: registerPlaceSchema,
  wording: textSchema,
  owners: listOf(registerOwnerSchema),
  due: dueSchema.optional(),
  /** The day that it is due: the date itself, or that of the next meeting where that is known. */
  dueDate: dateSchema.optional(),
  status: actionStatusSchema,
  /** What later meetings reported, the oldest first; the last decides the status. */
  reports: listOf(registerReportSchema),
  offTheRecord: z.literal(true).optional(),
});

/** The decisions and actions of a group's meetings, in the order of the meetings. */
export const registerSchema = z.strictObject({
  meetings: listOf(registerMeetingSchema),
  decisions: listOf(registerDecisionSchema),
  actions: listOf(registerActionSchema),
  /** What the last meeting of each series announced. */
  announced: listOf(nextMeetingSchema),
});

/** A meeting as registers name it. */
export type RegisterMeeting = Immutable<z.infer<typeof registerMeetingSchema>>;
/** Where an entry of a register stands. */
export type RegisterPlace = Immutable<z.infer<typeof registerPlaceSchema>>;
/** Who owns an action. */
export type RegisterOwner = Immutable<z.infer<typeof registerOwnerSchema>>;
/** What a later meeting reported of an action. */
export type RegisterReport = Immutable<z.infer<typeof registerReportSchema>>;
/** A decision of a group's meetings. */
export type RegisterDecision = Immutable<z.infer<typeof registerDecisionSchema>>;
/** An action item of a group's meetings. */
export type RegisterAction = Immutable<z.infer<typeof registerActionSchema>>;
/** The decisions and actions of a group's meetings. */
export type Register = Immutable<z.infer<typeof registerSchema>>;
