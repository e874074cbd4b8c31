import type { Marker } from '../../domain/label';
import type { Note } from '../../domain/note';
import type { Cell, CellBlock, Shape } from '../../domain/shape';
import { toRichText } from './text';
import type { Words } from './text';

/** Where and how a note stands on the page. */
type Placing = Pick<Note, 'shape' | 'level'>;

/** A paragraph, or one that belongs to the note above when its level is deeper. */
export function paragraph(level = 0): Placing {
  return { shape: { type: 'paragraph' }, level };
}

/** A bullet at a level. */
export function bullet(level = 0): Placing {
  return { shape: { type: 'item', marker: 'bullet' }, level };
}

/** A numbered item; `start` begins a new count. */
export function numbered(marker: Marker, level: number, start?: number): Placing {
  const shape: Shape =
    start === undefined ? { type: 'item', marker } : { type: 'item', marker, start };
  return { shape, level };
}

/** A sub-heading inside a section. */
export function heading(depth = 1): Placing {
  return { shape: { type: 'heading', depth }, level: 0 };
}

/** A block quote that belongs to the note above it. */
export function quote(level = 0): Placing {
  return { shape: { type: 'quote' }, level };
}

/** Any other shape, on the top level. */
export function shaped(shape: Shape): Placing {
  return { shape, level: 0 };
}

/** A paragraph inside a cell. */
export function cellParagraph(words: Words): CellBlock {
  return { shape: { type: 'paragraph' }, level: 0, content: toRichText(words) };
}

/** A bullet inside a cell. */
export function cellBullet(words: Words): CellBlock {
  return { shape: { type: 'item', marker: 'bullet' }, level: 0, content: toRichText(words) };
}

/** A rule between the sessions of a cell. */
export const cellRule: CellBlock = { shape: { type: 'rule' }, level: 0, content: [] };

/** A cell of a table from its blocks or a single line. */
export function cell(...blocks: readonly (string | CellBlock)[]): Cell {
  return {
    blocks: blocks.map((block) => (typeof block === 'string' ? cellParagraph(block) : block)),
  };
}
