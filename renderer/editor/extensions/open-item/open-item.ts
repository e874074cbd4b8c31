import { $getNodeByKey, $getRoot } from 'lexical';
import type { NodeKey } from 'lexical';
import { $createPlaceholder } from '../../codec/load-meeting';
import { $changeFrame } from '../../codec/meeting-frame';
import { $currentNote, $rangeSelection, $sectionOf } from '../../nodes/blocks';
import { $isHeadingNode } from '../../nodes/heading-node';
import { $isNoteNode, $noteFacts } from '../../nodes/note-node';
import { $isSectionNode, $sectionFacts, $setSectionFacts } from '../../nodes/section-node';
import type { SectionNode } from '../../nodes/section-node';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { closed, isOpen, opened } from './open-intervals';

/** The sections of agenda items in their order on the page. */
export function $itemSections(): SectionNode[] {
  return $getRoot()
    .getChildren()
    .filter($isSectionNode)
    .filter((section) => $sectionFacts(section).role === 'item');
}

/** The section that the meeting is on; nothing before the first item and after the last. */
export function $openSection(): SectionNode | undefined {
  return $itemSections().find((section) => {
    const facts = $sectionFacts(section);
    return facts.role === 'item' && isOpen(facts.section);
  });
}

/** Opens a section, ends the one that was open, and puts the caret where its writing goes on. */
export function $openItem(section: SectionNode): void {
  const at = $host().now();
  $beginAct('openItem');
  for (const other of $itemSections()) {
    if (!other.is(section)) $setOpen(other, at, false);
  }
  $setOpen(section, at, true);
  $leaveLine();
  $writeIn(section);
}

/** Who goes on to another item leaves no empty line behind, where there are others beside it. */
function $leaveLine(): void {
  const note = $currentNote();
  if (note?.isEmpty() !== true || !$isSectionNode(note.getParent())) return;
  const { meaning, speakers } = $noteFacts(note);
  const isBare = meaning.kind === 'text' && speakers === undefined;
  if (isBare && note.getNextSibling() === null && $isNoteNode(note.getPreviousSibling())) {
    note.remove();
  }
}

function $setOpen(section: SectionNode, at: string, open: boolean): void {
  const facts = $sectionFacts(section);
  if (facts.role !== 'item' || isOpen(facts.section) === open) return;
  const intervals = open ? opened(facts.section.open, at) : closed(facts.section.open, at);
  $setSectionFacts(section, { role: 'item', section: { ...facts.section, open: intervals } });
  if (open) return;
  const items = new Set(facts.section.items);
  $changeFrame((frame) => ({
    ...frame,
    agenda: {
      ...frame.agenda,
      items: frame.agenda.items.map((item) =>
        items.has(item.id) && item.state === 'planned' ? { ...item, state: 'done' } : item,
      ),
    },
  }));
}

/** The caret goes to the last note of a section, or to a new line where that has words. */
export function $writeIn(section: SectionNode): void {
  const last = section.getLastChild();
  if ($isNoteNode(last) && last.isEmpty()) {
    last.selectEnd();
    return;
  }
  const line = $createPlaceholder($host().createId('note'));
  if (last === null || $isHeadingNode(last) || last.isAttached()) section.append(line);
  line.selectStart();
}

/** Goes on to the item after the open one; from the last one to the closing part. */
export function $nextItem(): boolean {
  const sections = $itemSections();
  const open = $openSection();
  const next = open === undefined ? $firstUnopened(sections) : sections[sections.indexOf(open) + 1];
  if (next !== undefined) {
    $openItem(next);
    return true;
  }
  if (open === undefined) return false;
  $beginAct('openItem');
  $setOpen(open, $host().now(), false);
  const closing = $getRoot().getLastChild();
  if ($isSectionNode(closing)) $writeIn(closing);
  return true;
}

function $firstUnopened(sections: readonly SectionNode[]): SectionNode | undefined {
  return sections.find((section) => {
    const facts = $sectionFacts(section);
    return facts.role === 'item' && facts.section.open === undefined;
  });
}

/** Opens the item of the caret again, when the meeting itself goes back to it. */
export function $reopenItem(): boolean {
  const selection = $rangeSelection();
  const section = selection === null ? null : $sectionOf(selection.focus.getNode());
  if (section === null || $sectionFacts(section).role !== 'item') return false;
  if ($openSection()?.is(section) === true) return false;
  $openItem(section);
  return true;
}

/** Takes the caret back to where writing stopped: the note last written in, or the open item's end. */
export function $returnToWriting(lastWritten: NodeKey | undefined): boolean {
  const node = lastWritten === undefined ? null : $getNodeByKey(lastWritten);
  if (node?.isAttached() === true) {
    node.selectEnd();
    return true;
  }
  const open = $openSection();
  if (open === undefined) return false;
  $writeIn(open);
  return true;
}
