import { z } from 'zod';
import { idSchema } from '../../base/ids';
import { listOf } from '../../domain/limits';
import { frozenNumbersSchema } from '../../domain/status';
import { defineRequest } from '../define-request';
import {
  exportChoiceSchema,
  exportFormatSchema,
  reportLookSchema,
  reportVariantSchema,
} from '../export-choice';
import { pathSchema, sessionSchema } from '../path';

/** Reports of an open meeting as it stands, saved or not. */
export const reportRequests = {
  /** Writes reports beside the meeting, or into a folder; `job` is the window's own name for it, for events and cancelling. */
  'export.start': defineRequest(
    exportChoiceSchema.extend({
      session: sessionSchema,
      job: idSchema,
      folder: pathSchema.optional(),
    }),
    z.strictObject({
      files: listOf(z.strictObject({ format: exportFormatSchema, path: pathSchema })),
    }),
  ),
  /** Writes a `.minutes` beside the meeting that may be sent: without what is off the record, private, logged, set aside or an address. */
  'export.copyToSend': defineRequest(
    z.strictObject({ session: sessionSchema }),
    z.strictObject({ path: pathSchema }),
  ),
  /** The paragraph numbers as they would be frozen now, in a style and language or the meeting's own; none where they are frozen or there are none. */
  'report.numbers': defineRequest(
    reportLookSchema.omit({ paper: true }).extend({ session: sessionSchema }),
    z.strictObject({ numbers: frozenNumbersSchema.optional() }),
  ),
  'export.cancel': defineRequest(z.strictObject({ job: idSchema }), z.strictObject({})),
  /** Lays out the report for a frame; the address serves it until the next preview of the session, without scripts. */
  'preview.render': defineRequest(
    reportLookSchema.extend({ session: sessionSchema, variant: reportVariantSchema }),
    z.strictObject({ address: z.string().max(2000) }),
  ),
};
