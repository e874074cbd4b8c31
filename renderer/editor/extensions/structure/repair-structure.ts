import { $isElementNode, $isTextNode } from 'lexical';
import type { LexicalNode, RangeSelection, RootNode } from 'lexical';
import { $appendRichText } from '../../codec/append-rich-text';
import { $createCellPlaceholder } from '../../codec/create-note';
import { $createPlaceholder } from '../../codec/load-meeting';
import { $meetingFrame } from '../../codec/meeting-frame';
import { $blockAt, $isTextBlock } from '../../nodes/blocks';
import { $createHeadingNode, $isHeadingNode } from '../../nodes/heading-node';
import { $createNoteNode, $isNoteNode } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $createSectionNode, $isSectionNode, $sectionFacts } from '../../nodes/section-node';
import type { SectionNode } from '../../nodes/section-node';
import { $isSolidNoteNode } from '../../nodes/solid-note-node';
import { $isTableNode } from '../../nodes/table-nodes';
import type { TableCellNode } from '../../nodes/table-nodes';
import { $host } from '../host/host-extension';

/** Puts everything that stands outside the sections into the nearest section, and keeps both parts. */
export function $repairRoot(root: RootNode): void {
  for (const child of root.getChildren()) {
    if ($isSectionNode(child)) continue;
    const before = child.getPreviousSibling();
    const after = child.getNextSibling();
    if ($isSectionNode(before)) before.append(child);
    else if ($isSectionNode(after)) $prependNote(after, child);
    else root.append($createSectionNode({ role: 'opening', part: {} }).append(child));
  }
}

function $prependNote(section: SectionNode, child: LexicalNode): void {
  const first = section.getChildren().find((one) => !$isHeadingNode(one));
  if (first === undefined) section.append(child);
  else first.insertBefore(child);
}

/** Keeps a section to its headings, then notes; a section on agenda items always has its headings. */
export function $repairSection(section: SectionNode): void {
  let notesBegan = false;
  for (const child of section.getChildren()) {
    if ($isHeadingNode(child)) {
      if (notesBegan) $prependHeading(section, child);
    } else {
      notesBegan = true;
      if (!isNoteBlock(child)) $toNote(child);
    }
  }
  const facts = $sectionFacts(section);
  if (facts.role === 'item') {
    if (!section.getChildren().some($isHeadingNode)) $restoreHeadings(section, facts.section.items);
  } else if (section.isEmpty()) {
    section.append($createPlaceholder($host().createId('note')));
  }
}

function isNoteBlock(node: LexicalNode): boolean {
  return $isNoteNode(node) || $isTableNode(node) || $isSolidNoteNode(node);
}

function $prependHeading(section: SectionNode, heading: LexicalNode): void {
  const first = section.getChildren().find((one) => !$isHeadingNode(one));
  first?.insertBefore(heading);
}

function $restoreHeadings(section: SectionNode, items: readonly string[]): void {
  const titles = new Map($meetingFrame().agenda.items.map(({ id, title }) => [id, title]));
  for (const item of [...items].reverse()) {
    const heading = $createHeadingNode({ type: 'item', item });
    $appendRichText(heading, titles.get(item) ?? [], new Map());
    const first = section.getFirstChild();
    if (first === null) section.append(heading);
    else first.insertBefore(heading);
  }
}

/** Turns any other block or loose text into a note with the same words. */
function $toNote(child: LexicalNode): NoteNode {
  const note = $createNoteNode(
    {
      id: $host().createId('note'),
      meaning: { kind: 'text' },
      shape: { type: 'paragraph' },
      level: 0,
    },
    'begun',
  );
  child.insertBefore(note);
  if ($isElementNode(child) && !child.isInline()) {
    note.append(...child.getChildren().filter((one) => one.isInline() || $isTextNode(one)));
    child.remove();
  } else {
    note.append(child);
  }
  return note;
}

/** Moves a caret that stands between blocks into the nearest block; returns whether it did. */
export function $repairSelection(selection: RangeSelection): boolean {
  if (!selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  if (!$isElementNode(node) || node.isInline() || $isTextBlock(node)) return false;
  const atEnd = selection.anchor.offset > 0;
  const block = $blockAt(selection.anchor, atEnd ? 'previous' : 'next');
  if (!$isTextBlock(block)) return false;
  if (atEnd) block.selectEnd();
  else block.selectStart();
  return true;
}

/** Gives a cell that lost its last block an empty one. */
export function $repairCell(cell: TableCellNode): void {
  if (cell.isEmpty()) cell.append($createCellPlaceholder());
}
