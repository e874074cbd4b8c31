import { $createNodeSelection, $setSelection } from 'lexical';
import type { NodeSelection, RangeSelection } from 'lexical';
import { $isAtEnd, $isAtStart, $leafBlocks, $textBlockOf } from '../../nodes/blocks';
import { $changeNote, $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $isSolidNoteNode, $solidNote } from '../../nodes/solid-note-node';
import { $isTableNode } from '../../nodes/table-nodes';
import { $beginAct } from '../history/acts';
import { $loosen } from './change-level';
import { $createBegunNote } from './enter';
import { $joinNotes } from './join';
import { $noteBefore } from './note-tree';

/** Deleting backward at a block's start, or forward at its end; returns false where the caret is at no edge. */
export function $deleteAtEdge(selection: RangeSelection, backward: boolean): boolean {
  const block = $textBlockOf(selection.anchor.getNode());
  if (block === null) return false;
  if (backward) {
    if (!$isAtStart(selection, block)) return false;
    if ($isNoteNode(block)) $backspaceAtStart(block);
    return true;
  }
  if (!$isAtEnd(selection, block)) return false;
  if ($isNoteNode(block)) $deleteAtEnd(block);
  return true;
}

/** An empty note first loses its kind; then item → paragraph → outdent → join. */
function $backspaceAtStart(note: NoteNode): void {
  const { meaning, speakers } = $noteFacts(note);
  if (note.isEmpty() && (meaning.kind !== 'text' || speakers !== undefined)) {
    $beginAct('kind');
    $changeNote(note, { meaning: { kind: 'text' }, speakers: undefined, attribution: undefined });
    return;
  }
  if ($loosen(note)) return;
  const before = $noteBefore(note);
  if ($isNoteNode(before)) {
    $joinNotes(before, note);
  } else if ($isSolidNoteNode(before)) {
    const selection = $createNodeSelection();
    selection.add(before.getKey());
    $setSelection(selection);
  } else if ($isTableNode(before)) {
    const last = [...$leafBlocks(before)].at(-1);
    if (last !== undefined) last.selectEnd();
    $removeIfEmpty(note);
  } else if (note.isEmpty()) {
    const heading = note.getPreviousSibling();
    if (heading !== null) {
      heading.selectEnd();
      $removeIfEmpty(note);
    }
  }
}

function $removeIfEmpty(note: NoteNode): void {
  if (note.isEmpty()) {
    $beginAct('delete');
    note.remove();
  }
}

function $deleteAtEnd(note: NoteNode): void {
  const after = note.getNextSibling();
  if ($isNoteNode(after)) $joinNotes(note, after);
}

/** Deletes the selected blocks that hold no caret; the caret goes where they were. */
export function $deleteSolidNotes(selection: NodeSelection): boolean {
  const notes = selection.getNodes().filter($isSolidNoteNode);
  const [first] = notes;
  if (first === undefined) return false;
  $beginAct('delete');
  const line = $createBegunNote({ level: $solidNote(first).level });
  const after = notes.at(-1)?.getNextSibling();
  const before = first.getPreviousSibling();
  if ($isNoteNode(after)) after.selectStart();
  else if ($isNoteNode(before)) before.selectEnd();
  else first.insertBefore(line).selectStart();
  for (const note of notes) note.remove();
  return true;
}
