import type { LexicalNode } from 'lexical';
import { $isHeadingNode } from '../../nodes/heading-node';
import { $changeNote, $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { $isSolidNoteNode, $setSolidNote, $solidNote } from '../../nodes/solid-note-node';
import { $isTableNode, $setTableFacts, $tableFacts } from '../../nodes/table-nodes';

/** How deep a block can be nested. */
export const deepestLevel = 8;

/** The level of any kind of note; headings and other nodes have none. */
export function $levelOf(node: LexicalNode | null): number | undefined {
  if ($isNoteNode(node)) return $noteFacts(node).level;
  if ($isSolidNoteNode(node)) return $solidNote(node).level;
  if ($isTableNode(node)) return $tableFacts(node).level;
  return undefined;
}

/** Sets the level of any kind of note. */
export function $setLevel(node: LexicalNode, level: number): void {
  if ($isNoteNode(node)) $changeNote(node, { level });
  else if ($isSolidNoteNode(node)) $setSolidNote(node, { ...$solidNote(node), level });
  else if ($isTableNode(node)) $setTableFacts(node, { ...$tableFacts(node), level });
}

/** A note and those that belong to it: what follows it with a greater level. */
export function $branchOf(node: LexicalNode): LexicalNode[] {
  const level = $levelOf(node);
  const branch = [node];
  if (level === undefined) return branch;
  let next = node.getNextSibling();
  while (next !== null && ($levelOf(next) ?? -1) > level) {
    branch.push(next);
    next = next.getNextSibling();
  }
  return branch;
}

/** The note before a note on the same page section; nothing where a heading or nothing is before it. */
export function $noteBefore(node: LexicalNode): LexicalNode | null {
  const before = node.getPreviousSibling();
  return $isHeadingNode(before) ? null : before;
}
