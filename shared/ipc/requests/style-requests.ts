import { z } from 'zod';
import { languageSchema } from '../../base/dates';
import { reportStyleSchema } from '../../domain/style/report-style';
import { defineRequest } from '../define-request';
import { pathSchema, sessionSchema } from '../path';

/** Looking at a report style before it is kept, and giving it to others. */
export const styleRequests = {
  /** Lays out a report in a style: of the open meeting, else of the group's last one, else of the sample. */
  'style.preview': defineRequest(
    z.strictObject({
      style: reportStyleSchema,
      language: languageSchema,
      groupFolder: pathSchema,
      session: sessionSchema.optional(),
    }),
    z.strictObject({ address: z.string().max(2000) }),
  ),
  /** Writes a style as a file of its own into the group's folder, under a name that is free. */
  'style.write': defineRequest(
    z.strictObject({ style: reportStyleSchema, groupFolder: pathSchema }),
    z.strictObject({ path: pathSchema }),
  ),
};
