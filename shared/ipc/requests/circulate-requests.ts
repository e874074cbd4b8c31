import { z } from 'zod';
import { dateSchema } from '../../base/dates';
import { idSchema } from '../../base/ids';
import { listOf, nameSchema, textSchema } from '../../domain/limits';
import { defineRequest } from '../define-request';
import {
  exportChoiceSchema,
  exportFormatSchema,
  reportLookSchema,
  reportVariantSchema,
} from '../export-choice';
import { pathSchema, sessionSchema } from '../path';

const recipientSchema = z.strictObject({
  name: nameSchema.optional(),
  address: z.string().max(254),
});

const fileSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('report'), format: exportFormatSchema, path: pathSchema }),
  z.strictObject({ type: z.enum(['calendar', 'copy', 'mail']), path: pathSchema }),
]);

/** Sending the report of an open meeting round, which this program leaves to the mail program. */
export const circulateRequests = {
  /** The words that the mail begins with, in the report's language; nothing in them that the report does not say. */
  'circulate.draft': defineRequest(
    reportLookSchema.extend({
      session: sessionSchema,
      variant: reportVariantSchema,
      commentsUntil: dateSchema.optional(),
    }),
    z.strictObject({ subject: z.string(), text: z.string() }),
  ),
  /** Writes reports and mail beside the meeting, and keeps the version that went round. */
  'circulate.write': defineRequest(
    exportChoiceSchema.extend({
      session: sessionSchema,
      job: idSchema,
      subject: textSchema,
      text: textSchema,
      recipients: z.array(recipientSchema).max(1000),
      withCalendar: z.boolean(),
      withCopy: z.boolean(),
    }),
    z.strictObject({ folder: pathSchema, files: listOf(fileSchema) }),
  ),
};
