import type { LexicalNode } from 'lexical';
import { $getRoot, $setSelection } from 'lexical';
import type { Id, IdSource } from '../../../shared/base/ids';
import type { MeetingChanges } from '../../../shared/domain/changes/meeting-changes';
import type { RichText } from '../../../shared/domain/inline';
import type { Meeting } from '../../../shared/domain/meeting';
import type { Note } from '../../../shared/domain/note';
import { $caretPlace } from '../commands/go-to';
import { $isTextBlock, $leafBlocks, $rangeSelection } from '../nodes/blocks';
import { $isHeadingNode } from '../nodes/heading-node';
import { $changeNote, $isNoteNode } from '../nodes/note-node';
import { $isSectionNode, $sectionId, $setSectionFacts } from '../nodes/section-node';
import type { SectionNode } from '../nodes/section-node';
import { $createNote } from './create-note';
import { $createPlaceholder, $createSection } from './load-meeting';
import { $changeFrame } from './meeting-frame';
import type { MeetingFrame } from './meeting-frame';
import { $readNote } from './read-note';

/**
 * Puts changes of the meeting onto the page: facts, sections in their order, and notes. What did not
 * change keeps its nodes, and with them the caret. `after` is the meeting with the changes in it.
 */
export function $putChanges(changes: MeetingChanges, after: Meeting, createId: IdSource): void {
  const caret = $caretPlace();
  if (changes.facts !== undefined || changes.removed !== undefined) {
    const page = new Set(['opening', 'sections', 'closing']);
    const frame = Object.entries(after).filter(([key]) => !page.has(key));
    $changeFrame(() => Object.fromEntries(frame) as unknown as MeetingFrame);
  }
  const nodes = new Map<Id, LexicalNode>();
  for (const section of $sections()) {
    for (const child of section.getChildren()) {
      const note = $readNote(child);
      if (note !== undefined) nodes.set(note.id, child);
    }
  }
  const changed = new Map((changes.notes ?? []).map((note) => [note.id, note]));
  const $place = (section: SectionNode, ids: readonly Id[]) =>
    $placeNotes(section, ids, nodes, changed);
  const titles = new Map(after.agenda.items.map(({ id, title }) => [id, title]));

  for (const { facts, notes } of changes.sections ?? []) {
    const known = $sections().find((section) => $sectionId(section) === facts.id);
    const section = known ?? $addSection(facts, titles);
    const own = { ...facts };
    delete own.heading;
    $setSectionFacts(section, { role: 'item', section: own });
    if (known !== undefined) $putHeadings(section, facts, titles);
    $place(section, notes);
  }
  for (const role of ['opening', 'closing'] as const) {
    const part = changes[role];
    const section = $sections().find((one) => $sectionId(one) === role);
    if (part === undefined || section === undefined) continue;
    $setSectionFacts(section, { role, part: part.facts });
    $place(section, part.notes);
    if (section.isEmpty()) section.append($createPlaceholder(createId('note')));
  }
  if (changes.order !== undefined) $orderSections(changes.order);
  if (caret !== undefined) $keepCaret(caret);
}

/** Where the caret's own words were replaced, it goes to the end of the note, or of the section, that stands there now. */
function $keepCaret({ section, note }: NonNullable<ReturnType<typeof $caretPlace>>): void {
  const selection = $rangeSelection();
  const points = selection === null ? [] : [selection.anchor, selection.focus];
  if (points.every((point) => point.getNode().isAttached())) return;
  const holder = $sections().find((one) => $sectionId(one) === section) ?? $sections()[0];
  const children = holder?.getChildren() ?? [];
  const target = children.find((child) => $readNote(child)?.id === note) ?? children.at(-1);
  const block = target === undefined ? undefined : [...$leafBlocks(target)].at(-1);
  if ($isTextBlock(block)) block.selectEnd();
  else $setSelection(null);
}

function $sections(): SectionNode[] {
  return $getRoot().getChildren().filter($isSectionNode);
}

type ChangedFacts = NonNullable<MeetingChanges['sections']>[number]['facts'];

function $addSection(facts: ChangedFacts, titles: ReadonlyMap<Id, RichText>): SectionNode {
  const section = $createSection({ ...facts, notes: [] }, titles);
  const last = $getRoot().getLastChild();
  if (last === null) $getRoot().append(section);
  else last.insertBefore(section);
  return section;
}

/** Makes the headings new where the section treats other items than before. */
function $putHeadings(
  section: SectionNode,
  facts: ChangedFacts,
  titles: ReadonlyMap<Id, RichText>,
): void {
  const fresh = $createSection({ ...facts, notes: [] }, titles);
  const headings = section.getChildren().filter($isHeadingNode);
  const wanted = fresh.getChildren().filter($isHeadingNode);
  const isSame =
    headings.length === wanted.length &&
    headings.every((heading, index) => {
      return heading.getTextContent() === wanted[index]?.getTextContent();
    });
  if (isSame) return;
  const [first] = section.getChildren();
  for (const heading of wanted) {
    if (first === undefined) section.append(heading);
    else first.insertBefore(heading, false);
  }
  for (const heading of headings) heading.remove();
}

function $placeNotes(
  section: SectionNode,
  ids: readonly Id[],
  nodes: ReadonlyMap<Id, LexicalNode>,
  changed: ReadonlyMap<Id, Note>,
): void {
  const wanted = new Set(ids);
  for (const child of section.getChildren()) {
    const note = $readNote(child);
    if (note !== undefined && !wanted.has(note.id)) child.remove(true);
  }
  let before = section.getChildren().filter($isHeadingNode).at(-1);
  for (const id of ids) {
    const node = $nodeFor(nodes.get(id), changed.get(id));
    if (node === undefined) continue;
    const isThere = section.is(node.getParent()) && $previousNote(node) === (before ?? null);
    if (!isThere) {
      if (before !== undefined) before.insertAfter(node, false);
      else if (section.getFirstChild() === null) section.append(node);
      else section.getFirstChild()?.insertBefore(node, false);
    }
    before = node as typeof before;
  }
}

/** What stands before a node, without rooms for a caret that are no notes yet. */
function $previousNote(node: LexicalNode): LexicalNode | null {
  let before = node.getPreviousSibling();
  while (before !== null && !$isHeadingNode(before) && $readNote(before) === undefined) {
    before = before.getPreviousSibling();
  }
  return before;
}

function $nodeFor(node: LexicalNode | undefined, note: Note | undefined): LexicalNode | undefined {
  if (note === undefined) return node;
  if (!node?.isAttached()) return $createNote(note);
  const old = $readNote(node);
  if ($isNoteNode(node) && JSON.stringify(old?.content) === JSON.stringify(note.content)) {
    const facts: { -readonly [Key in keyof Note]?: Note[Key] } = { ...note };
    delete facts.content;
    const gone = Object.keys(old ?? {}).filter((key) => key !== 'content' && !(key in facts));
    $changeNote(node, {
      ...Object.fromEntries(gone.map((key) => [key, undefined])),
      ...facts,
    });
    return node;
  }
  return node.replace($createNote(note));
}

function $orderSections(order: readonly Id[]): void {
  const wanted = new Set(order);
  for (const section of $sections()) {
    const id = $sectionId(section);
    if (id !== 'opening' && id !== 'closing' && !wanted.has(id)) section.remove();
  }
  const byId = new Map($sections().map((section) => [$sectionId(section), section]));
  let before = byId.get('opening');
  for (const id of order) {
    const section = byId.get(id);
    if (section === undefined) continue;
    if (before !== undefined && !before.is(section.getPreviousSibling())) {
      before.insertAfter(section, false);
    }
    before = section;
  }
}
