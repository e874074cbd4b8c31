import { z } from 'zod';
import type { Immutable } from '../base/immutable';

/**
 * The number or letter in front of an item, section, paragraph or annex.
 * `auto` is given by the style; `set` was written by hand and is printed exactly,
 * after which numbering goes on from it (`continue`) or as if it were not there (`ignore`).
 */
export const labelSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('auto') }),
  z.strictObject({
    type: z.literal('set'),
    text: z.string().max(64),
    then: z.enum(['continue', 'ignore']),
  }),
  z.strictObject({ type: z.literal('none') }),
]);

/** The number or letter in front of a thing: automatic, set by hand, or none on purpose. */
export type Label = Immutable<z.infer<typeof labelSchema>>;

/**
 * The forms in which a number is printed in front of a thing; the punctuation belongs to it.
 * `1.1` puts the number of the level above before its own.
 */
export const markerSchema = z.enum([
  'bullet',
  'dash',
  'none',
  '1',
  '1.',
  '1)',
  '(1)',
  'a',
  'a.',
  'a)',
  '(a)',
  'A',
  'A.',
  'A)',
  'i',
  'i.',
  'i)',
  '(i)',
  'I',
  'I.',
  '1.1',
]);

/** A bullet, or the form of a number in front of an item. */
export type Marker = z.infer<typeof markerSchema>;
