import { z } from 'zod';

/** The most characters one run of text may have in a file. */
export const maxTextLength = 200_000;
/** The most entries one list may have in a file. */
export const maxListLength = 100_000;

/** A line or run of text within the limit. */
export const textSchema = z.string().max(maxTextLength);

/** A name, title or label: not empty, at most 2,000 characters. */
export const nameSchema = z.string().min(1).max(2000);

/** A key of a table of names or phrases; the words that reach into JavaScript's own objects are no keys in any file. */
export const keySchema = z
  .string()
  .max(64)
  .regex(/^(?!(?:__proto__|constructor|prototype)$)/, 'no key is called so');

/** A list within the limit. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).max(maxListLength);
}
