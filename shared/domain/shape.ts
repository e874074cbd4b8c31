import { z } from 'zod';
import { idSchema } from '../base/ids';
import type { Immutable } from '../base/immutable';
import { richTextSchema } from './inline';
import { markerSchema } from './label';
import { listOf, textSchema } from './limits';

const paragraphShape = z.strictObject({ type: z.literal('paragraph') });

/**
 * An item of a list: neighbouring items of one level and marker are one list. `start` is the item's
 * number where it is not one more than the item before.
 */
const itemShape = z.strictObject({
  type: z.literal('item'),
  marker: markerSchema,
  start: z.int().min(0).max(100_000).optional(),
});

const ruleShape = z.strictObject({ type: z.literal('rule') });

/** A paragraph, item or rule inside a table's cell. */
const cellBlockSchema = z.strictObject({
  shape: z.discriminatedUnion('type', [paragraphShape, itemShape, ruleShape]),
  level: z.int().min(0).max(8),
  content: richTextSchema,
});

/** A cell holds several paragraphs, lists and rules; spans are kept when pasted. */
const cellSchema = z.strictObject({
  blocks: listOf(cellBlockSchema),
  columns: z.int().min(1).max(63).optional(),
  rows: z.int().min(1).max(10_000).optional(),
  align: z.enum(['start', 'centre', 'end']).optional(),
});

/**
 * A table. Rows hold only the cells that begin in them. `widths` are relative column widths.
 * The first `headerRows` rows and `headerColumns` columns are headers.
 */
export const tableSchema = z.strictObject({
  headerRows: z.int().min(0).max(10),
  headerColumns: z.int().min(0).max(10),
  widths: z.array(z.number().positive().max(1e6)).max(63).optional(),
  rows: z.array(z.strictObject({ cells: z.array(cellSchema).max(63) })).max(10_000),
});

/** An image of the meeting's assets, with its text for those who cannot see it; width in millimetres. */
export const imageSchema = z.strictObject({
  asset: idSchema,
  alternative: textSchema,
  width: z.number().positive().max(1000).optional(),
});

/**
 * The shape of a note on the page, independent of its kind. A table's or image's caption is the
 * note's content. A `slideBreak` keeps where a slide ended and prints nothing.
 */
export const shapeSchema = z.discriminatedUnion('type', [
  paragraphShape,
  z.strictObject({ type: z.literal('quote') }),
  z.strictObject({ type: z.literal('heading'), depth: z.int().min(1).max(4) }),
  itemShape,
  z.strictObject({ type: z.literal('table'), table: tableSchema }),
  z.strictObject({ type: z.literal('image'), image: imageSchema }),
  ruleShape,
  z.strictObject({ type: z.literal('slideBreak') }),
]);

/** The shape of a note on the page. */
export type Shape = Immutable<z.infer<typeof shapeSchema>>;
/** A table with header rows, header columns and spans. */
export type Table = Immutable<z.infer<typeof tableSchema>>;
/** A cell of a table: paragraphs, lists and rules. */
export type Cell = Immutable<z.infer<typeof cellSchema>>;
/** A paragraph, item or rule inside a cell. */
export type CellBlock = Immutable<z.infer<typeof cellBlockSchema>>;
