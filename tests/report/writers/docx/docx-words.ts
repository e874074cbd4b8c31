import type { OutlineBlock } from '../../../support/docx/outline';
import { readOutline } from '../../../support/docx/read-outline';
import { notesOf } from '../../../support/docx/to-visible-text';

/** What a DOCX says in reading order, with list numbers, "[1]" at the marks of footnotes, and the alternatives of images. */
export function readDocxWords(file: Uint8Array): {
  readonly body: string;
  readonly notes: readonly string[];
} {
  const outline = readOutline(file);
  return {
    body: outline.blocks.flatMap(linesOf).join('\n'),
    notes: notesOf(outline).map(({ text }) => text),
  };
}

function linesOf(block: OutlineBlock): readonly string[] {
  if (block.type === 'table') {
    return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(linesOf));
  }
  const { list, text, notes, images } = block;
  const marked = notes
    .toReversed()
    .reduce((line, { at, label }) => `${line.slice(0, at)}[${label}]${line.slice(at)}`, text);
  return [`${list?.label ?? ''} ${images.join(' ')} ${marked}`];
}
