import type { LexicalNode } from 'lexical';
import type { Id } from '../../../../shared/base/ids';
import { $getRoot } from 'lexical';
import { $selectedNotes } from '../../nodes/blocks';
import { $isHeadingNode } from '../../nodes/heading-node';
import { $isSectionNode, $sectionId } from '../../nodes/section-node';
import type { SectionNode } from '../../nodes/section-node';
import { $beginAct } from '../history/acts';
import { $branchOf, $levelOf, $noteBefore, $setLevel } from './note-tree';

/** The selected notes with what belongs to them, in order, as far as they stand in one section. */
function $selectedBranch(): LexicalNode[] {
  const notes = $selectedNotes();
  const parent = notes[0]?.getParent();
  if (!$isSectionNode(parent)) return [];
  const branch = new Map<string, LexicalNode>();
  for (const note of notes) {
    if (!parent.is(note.getParent())) continue;
    for (const one of $branchOf(note)) branch.set(one.getKey(), one);
  }
  return [...branch.values()];
}

/**
 * Moves the selected notes, with what belongs to them, over the note above or below; at the edge of a
 * section into the next one. Returns whether they could move.
 */
export function $moveNotes(direction: 'up' | 'down'): boolean {
  const branch = $selectedBranch();
  const first = branch[0];
  const last = branch.at(-1);
  if (first === undefined || last === undefined) return false;
  const level = Math.min(...branch.map((node) => $levelOf(node) ?? 0));
  $beginAct('move');
  return direction === 'up' ? $moveUp(branch, first, level) : $moveDown(branch, last, level);
}

function $moveUp(branch: LexicalNode[], first: LexicalNode, level: number): boolean {
  let target = $noteBefore(first);
  if (target === null) {
    const section = first.getParent()?.getPreviousSibling();
    return $isSectionNode(section) && $moveTo(section, branch, 'end');
  }
  for (let above = target; ($levelOf(above) ?? 0) > level;) {
    const next = $noteBefore(above);
    if (next === null) break;
    above = next;
    target = next;
  }
  for (const node of branch) target.insertBefore(node, false);
  return true;
}

function $moveDown(branch: LexicalNode[], last: LexicalNode, level: number): boolean {
  const after = last.getNextSibling();
  if (after === null) {
    const section = last.getParent()?.getNextSibling();
    return $isSectionNode(section) && $moveTo(section, branch, 'start');
  }
  let target = after;
  for (let next = after.getNextSibling(); next !== null && ($levelOf(next) ?? 0) > level;) {
    target = next;
    next = next.getNextSibling();
  }
  for (const node of [...branch].reverse()) target.insertAfter(node, false);
  return true;
}

function $moveTo(
  section: SectionNode,
  branch: readonly LexicalNode[],
  where: 'start' | 'end',
): boolean {
  const least = Math.min(...branch.map((node) => $levelOf(node) ?? 0));
  for (const node of branch) $setLevel(node, ($levelOf(node) ?? 0) - least);
  const first = section.getChildren().find((child) => !$isHeadingNode(child));
  for (const node of branch) {
    if (where === 'start' && first !== undefined) first.insertBefore(node, false);
    else section.append(node);
  }
  return true;
}

/**
 * Sends the selected notes to the end of another item, the caret staying where they were. Returns
 * whether there were notes to send and a section to take them.
 */
export function $sendNotes(sectionId: Id): boolean {
  const branch = $selectedBranch();
  const section = $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .find((one) => $sectionId(one) === sectionId);
  const first = branch[0];
  if (first === undefined || section === undefined || section.is(first.getParent())) return false;
  $beginAct('move');
  const stay = branch.at(-1)?.getNextSibling() ?? first.getPreviousSibling();
  if (stay?.isAttached() === true) stay.selectEnd();
  return $moveTo(section, branch, 'end');
}
