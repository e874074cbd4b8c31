import { z } from 'zod';
import { languageSchema } from '../base/dates';
import type { Immutable } from '../base/immutable';
import { listOf, nameSchema } from './limits';
import { generatedTextSchema } from './section';
import { reportStyleSchema } from './style/report-style';

/** How a source wants to be reported: style, paper, language, and the generated texts as changed by hand. */
export const reportChoiceSchema = z.strictObject({
  /** Id of a built-in style, of one of the group's, or of `ownStyle`; the group's choice where absent. */
  style: nameSchema.optional(),
  /** A style that only this file has. */
  ownStyle: reportStyleSchema.optional(),
  language: languageSchema.optional(),
  paper: z.enum(['a4', 'letter']).optional(),
  texts: listOf(generatedTextSchema).optional(),
});

/** How a source wants to be reported. */
export type ReportChoice = Immutable<z.infer<typeof reportChoiceSchema>>;
