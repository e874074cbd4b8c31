import type { Outline, OutlineBlock, OutlineNote, OutlineParagraph } from './outline';
import { readOutline } from './read-outline';

/** How notes are shown: "end" puts their texts at the end, "none" leaves them out; `mark` writes a note's number in both places. */
export interface VisibleTextOptions {
  readonly notes?: 'end' | 'none';
  readonly mark?: (label: string) => string;
}

const gaps = { tab: '\t', space: ' ', nothing: '' } as const;

/** The text that a reader of a DOCX sees, one paragraph or table row a line, with list numbers, and the notes at the end; headers, footers and comments are left out. */
export function toVisibleText(file: Uint8Array, options: VisibleTextOptions = {}): string {
  const isWithNotes = options.notes !== 'none';
  const written = options.mark ?? ((label: string): string => `[${label}]`);
  const mark = isWithNotes ? written : (): string => '';
  const outline = readOutline(file);
  const lines = outline.blocks.flatMap((block) => linesOf(block, mark));
  const notes = isWithNotes
    ? notesOf(outline).map(({ label, text }) => `${mark(label)} ${text}`)
    : [];
  return [...lines, ...notes].filter((line) => line.trim() !== '').join('\n');
}

/** All notes of a document in the order of their marks, those inside tables included. */
export function notesOf(outline: Outline): readonly OutlineNote[] {
  return outline.blocks.flatMap(paragraphsOf).flatMap(({ notes }) => notes);
}

function paragraphsOf(block: OutlineBlock): readonly OutlineParagraph[] {
  if (block.type === 'paragraph') return [block];
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(paragraphsOf));
}

function linesOf(block: OutlineBlock, mark: (label: string) => string): readonly string[] {
  if (block.type === 'paragraph') return [lineOf(block, mark)];
  return block.rows.map((row) =>
    row.map((cell) => cell.blocks.flatMap((inner) => linesOf(inner, mark)).join(' ')).join('\t'),
  );
}

function lineOf({ list, text, notes }: OutlineParagraph, mark: (label: string) => string): string {
  const label = list === undefined ? '' : `${list.label}${gaps[list.suffix]}`;
  const marked = notes
    .toReversed()
    .reduce((line, note) => line.slice(0, note.at) + mark(note.label) + line.slice(note.at), text);
  return label + marked;
}
