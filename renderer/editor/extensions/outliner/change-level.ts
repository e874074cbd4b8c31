import { $selectedNotes } from '../../nodes/blocks';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $beginAct } from '../history/acts';
import { $branchOf, $levelOf, $noteBefore, $setLevel, deepestLevel } from './note-tree';

/**
 * Nests the selected notes one level deeper or shallower, with what belongs to them. A note cannot be
 * more than one level below the one before it. Returns whether anything changed.
 */
export function $changeLevels(by: 1 | -1): boolean {
  const notes = $topmost($selectedNotes());
  const moved = notes.filter((note) => $canMove(note, by));
  if (moved.length === 0) return false;
  $beginAct('level');
  for (const note of moved) {
    for (const one of $branchOf(note)) $setLevel(one, clamp(($levelOf(one) ?? 0) + by));
  }
  return true;
}

/** Of the selected notes, those that belong to no other selected note. */
function $topmost(notes: readonly NoteNode[]): NoteNode[] {
  const covered = new Set<string>();
  return notes.filter((note) => {
    const own = !covered.has(note.getKey());
    for (const one of $branchOf(note)) covered.add(one.getKey());
    return own;
  });
}

function $canMove(note: NoteNode, by: 1 | -1): boolean {
  const { level } = $noteFacts(note);
  if (by === -1) return level > 0;
  const before = $noteBefore(note);
  const above = before === null ? -1 : ($levelOf(before) ?? -1);
  return level < deepestLevel && level <= above;
}

function clamp(level: number): number {
  return Math.min(deepestLevel, Math.max(0, level));
}

/** Takes an item out of its list: an item becomes a paragraph, then moves one level out. */
export function $loosen(note: NoteNode): boolean {
  const { shape, level } = $noteFacts(note);
  if (shape.type !== 'paragraph') {
    $beginAct('list');
    $changeNote(note, { shape: { type: 'paragraph' } });
    return true;
  }
  if (level === 0) return false;
  $beginAct('level');
  for (const one of $branchOf(note)) $setLevel(one, clamp(($levelOf(one) ?? 0) - 1));
  return true;
}
