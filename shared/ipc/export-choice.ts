import { z } from 'zod';
import { languageSchema } from '../base/dates';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { nameSchema } from '../domain/limits';
import type { ReportVariant } from '../report/variant';

/** A format in which a report can be written. */
export const exportFormatSchema = z.enum(['docx', 'pdf', 'html', 'md', 'txt']);

/** A format in which a report can be written. */
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** Which copy of a report is wanted, as a report is built for it. */
export const reportVariantSchema: z.ZodType<ReportVariant> = z.strictObject({
  copy: z.enum(['clean', 'review']),
  only: z.exactOptional(z.union([z.literal('decisions'), z.strictObject({ item: idSchema })])),
  unattributed: z.exactOptional(z.boolean()),
});

/** How a report looks; the meeting's own choice and then the group's where a part is absent. */
export const reportLookSchema = z.strictObject({
  style: nameSchema.optional(),
  language: languageSchema.optional(),
  paper: z.enum(['a4', 'letter']).optional(),
});

/** How a report looks. */
export type ReportLook = Immutable<z.infer<typeof reportLookSchema>>;

/** What a person chooses in the export dialog. */
export const exportChoiceSchema = reportLookSchema.extend({
  variant: reportVariantSchema,
  formats: z.array(exportFormatSchema).min(1).max(5),
});

/** What a person chooses in the export dialog. */
export type ExportChoice = Immutable<z.infer<typeof exportChoiceSchema>>;
