import { z } from 'zod';
import type { Immutable } from '../../base/immutable';
import { nameSchema } from '../limits';

const millimetres = z.number().min(0).max(200);
const colourSchema = z.string().regex(/^[0-9A-Fa-f]{6}$/, 'a colour is six hexadecimal digits');

/** Paper, with margins in millimetres; `start` is the side where lines begin. */
export const pageSchema = z.strictObject({
  size: z.enum(['a4', 'letter']),
  margins: z.strictObject({
    top: millimetres,
    bottom: millimetres,
    start: millimetres,
    end: millimetres,
  }),
});

/** Typeface and spacing. Sizes and spaces in points; `lineSpacing` is a multiple of a line. */
export const lookSchema = z.strictObject({
  bodyFont: nameSchema,
  headingFont: nameSchema,
  /** Typefaces for other scripts, which every Word has. */
  arabicFont: nameSchema,
  chineseFont: nameSchema,
  size: z.number().min(6).max(24),
  lineSpacing: z.number().min(0.8).max(3),
  spaceAfter: z.number().min(0).max(48),
  titleSize: z.number().min(6).max(48),
  headingSizes: z.array(z.number().min(6).max(48)).min(1).max(4),
  colour: colourSchema,
  headingColour: colourSchema,
  justified: z.boolean(),
});

/** Logo, header and footer; header and footer are templates with fields, page numbers stand in the footer. */
export const letterheadSchema = z.strictObject({
  logo: z
    .strictObject({
      mediaType: z.enum(['image/png', 'image/jpeg']),
      /** The image in base64, at most 2 MB. */
      data: z.base64().max(2_800_000),
      alternative: nameSchema,
      /** Width in millimetres. */
      width: z.number().positive().max(200),
    })
    .optional(),
  header: nameSchema.optional(),
  footer: nameSchema.optional(),
  pageNumbers: z.enum(['none', 'number', 'numberOfTotal']),
});

/** Paper and margins. */
export type Page = Immutable<z.infer<typeof pageSchema>>;
/** Typeface and spacing. */
export type Look = Immutable<z.infer<typeof lookSchema>>;
/** Logo, header and footer. */
export type Letterhead = Immutable<z.infer<typeof letterheadSchema>>;
