import { z } from 'zod';
import { instantSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { linkSchema } from '../base/links';
import { listOf, nameSchema, textSchema } from './limits';

/** What becomes of a chat message. */
export const chatHandlingSchema = z.enum([
  'new',
  'queued',
  'readOut',
  'answered',
  'noted',
  'setAside',
  'redacted',
]);

/** A message of the meeting platform's chat, in the order of the platform (clocks of senders differ). */
export const chatMessageSchema = z.strictObject({
  id: idSchema,
  at: instantSchema.optional(),
  /** The name as the platform shows it. */
  from: nameSchema,
  person: idSchema.optional(),
  text: textSchema,
  private: z.literal(true).optional(),
  replyTo: idSchema.optional(),
  reactions: listOf(
    z.strictObject({ emoji: nameSchema, count: z.int().min(1), by: listOf(nameSchema).optional() }),
  ).optional(),
  links: listOf(linkSchema).optional(),
  handling: chatHandlingSchema,
  /** The section that was open at its time. */
  section: idSchema.optional(),
  /** The notes made from it. */
  notes: listOf(idSchema).optional(),
});

/** A message of the meeting's chat and its handling. */
export type ChatMessage = Immutable<z.infer<typeof chatMessageSchema>>;
/** What becomes of a chat message. */
export type ChatHandling = z.infer<typeof chatHandlingSchema>;
