import { $isTextNode } from 'lexical';
import type { RangeSelection, TextNode } from 'lexical';
import { $isNoteNode } from '../nodes/note-node';
import type { NoteNode } from '../nodes/note-node';
import { $isMentionNode } from '../nodes/mention-node';

/** What is typed from the start of a note up to the caret, while it is one run of plain text. */
export interface LineStart {
  readonly note: NoteNode;
  readonly node: TextNode;
  readonly text: string;
}

/** The typed beginning of a line; nothing where the caret is elsewhere or the line begins otherwise. */
export function $lineStart(selection: RangeSelection): LineStart | undefined {
  if (!selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  const note = node.getParent();
  if (!$isTextNode(node) || $isMentionNode(node) || !$isNoteNode(note)) return undefined;
  if (node.getPreviousSibling() !== null) return undefined;
  return { note, node, text: node.getTextContent().slice(0, selection.anchor.offset) };
}

/** Takes the first letters of a note away, with the caret at what is then its start. */
export function $cutStart(node: TextNode, length: number): void {
  const note = node.getParent();
  node.spliceText(0, length, '', false);
  if (node.getTextContentSize() === 0) node.remove(true);
  note?.selectStart();
}
