import { z } from 'zod';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { actionStatusSchema, dueSchema } from '../domain/action-item';
import { decisionFactsSchema } from '../domain/decision';
import { listOf, textSchema } from '../domain/limits';
import { noteKindSchema } from '../domain/meaning';
import { registerSchema } from '../registers/register';

/** What is looked for in earlier meetings: topics by id, and titles for items that have none. */
export const topicQuerySchema = z.strictObject({
  topics: listOf(idSchema),
  titles: listOf(textSchema),
});

/** What one earlier meeting noted, decided and left open on a topic, without anything off the record. */
export const passageSchema = z.strictObject({
  meeting: registerSchema.shape.meetings.element,
  notes: listOf(
    z.strictObject({ id: idSchema, kind: noteKindSchema, speakers: textSchema, text: textSchema }),
  ),
  decisions: listOf(
    z.strictObject({
      id: idSchema,
      number: textSchema.optional(),
      text: textSchema,
      state: decisionFactsSchema.shape.state,
    }),
  ),
  /** Each with its status as the last meeting that spoke of it left it. */
  actions: listOf(
    z.strictObject({
      id: idSchema,
      text: textSchema,
      owners: textSchema,
      due: dueSchema.optional(),
      status: actionStatusSchema,
    }),
  ),
});

/** What is looked for in earlier meetings. */
export type TopicQuery = Immutable<z.infer<typeof topicQuerySchema>>;
/** What one earlier meeting noted, decided and left open on a topic. */
export type Passage = Immutable<z.infer<typeof passageSchema>>;
