import { $sliceSelectedTextNodeContent } from '@lexical/selection';
import { $getSelection, $isNodeSelection, $isRangeSelection, $isTextNode } from 'lexical';
import type { LexicalNode, RangeSelection } from 'lexical';
import type { Note } from '../../../../shared/domain/note';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $readNote } from '../../codec/read-note';
import { $readRichText } from '../../codec/read-rich-text';
import { $blocksBetween, $isTextBlock, $sectionOf } from '../../nodes/blocks';
import type { LeafBlock, TextBlock } from '../../nodes/blocks';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { $sectionFacts } from '../../nodes/section-node';
import { $isSolidNoteNode, $solidNote } from '../../nodes/solid-note-node';
import { $isTableCellNode, $isTableNode } from '../../nodes/table-nodes';
import type { TableNode } from '../../nodes/table-nodes';
import type { Clip } from './pasted';

/**
 * What the selection copies: the selected words where it is within one block, otherwise whole notes
 * with the first and last cut where the selection cuts them. Words of an item that is off the record
 * carry that mark along. Nothing where nothing is selected.
 */
export function $copySelection(cut: boolean): Clip | undefined {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const notes = selection.getNodes().filter($isSolidNoteNode).map($solidNote);
    return notes.length === 0 ? undefined : { notes, inline: false, cut };
  }
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return undefined;
  const blocks = $blocksBetween(selection);
  const [only] = blocks;
  const inline = blocks.length === 1 && only !== undefined && $isTextBlock(only);
  const notes = $notesOf(blocks, selection);
  return notes.length === 0 ? undefined : { notes, inline, cut };
}

function $notesOf(blocks: readonly LeafBlock[], selection: RangeSelection): Note[] {
  const keys = new Set(blocks.map((block) => block.getKey()));
  const tables = new Set<string>();
  return blocks.flatMap((block): Note[] => {
    const table = $wholeTableOf(block, keys);
    if (table === null) return [$protected(block, $partOf(block, selection))];
    if (tables.has(table.getKey())) return [];
    tables.add(table.getKey());
    const note = $readNote(table);
    return note === undefined ? [] : [$protected(table, note)];
  });
}

/** The table around a block, where all of it is selected. */
function $wholeTableOf(block: LeafBlock, keys: ReadonlySet<string>): TableNode | null {
  const table = block.getParents().find($isTableNode) ?? null;
  if (table === null) return null;
  const first = table.getFirstDescendant()?.getParents().find($isTextBlock);
  const last = table.getLastDescendant()?.getParents().find($isTextBlock);
  const ends = [first ?? table.getFirstChild(), last];
  return ends.every((end) => end === null || end === undefined || keys.has(end.getKey()))
    ? table
    : null;
}

function $partOf(block: LeafBlock, selection: RangeSelection): Note {
  if (!$isTextBlock(block)) return $solidNote(block);
  const { content, ranges } = $readRichText(block, (node) => $selectedPart(node, selection));
  const note = { ...$factsOf(block), content };
  delete note.ranges;
  return ranges.size > 0 ? { ...note, ranges: [...ranges.values()] } : note;
}

function $factsOf(block: TextBlock): ReturnType<typeof $noteFacts> {
  if ($isNoteNode(block) && !$isTableCellNode(block.getParent())) return $noteFacts(block);
  return {
    id: 'copied',
    meaning: { kind: 'text' },
    shape: $isNoteNode(block) ? $noteFacts(block).shape : { type: 'paragraph' },
    level: 0,
  };
}

function $selectedPart(node: LexicalNode, selection: RangeSelection): LexicalNode | undefined {
  if (!node.isSelected(selection)) return undefined;
  return $isTextNode(node) ? $sliceSelectedTextNodeContent(selection, node, 'clone') : node;
}

/** A note of an item that is off the record is so itself, once it is away from its item. */
function $protected(node: LexicalNode, note: Note): Note {
  const section = $sectionOf(node);
  const facts = section === null ? undefined : $sectionFacts(section);
  if (facts?.role !== 'item') return note;
  const items = $meetingFrame().agenda.items.filter(({ id }) => facts.section.items.includes(id));
  return {
    ...note,
    ...(items.some((item) => item.offTheRecord) ? { offTheRecord: true as const } : {}),
    ...(items.some((item) => item.notForAttribution) ? { notForAttribution: true as const } : {}),
  };
}
