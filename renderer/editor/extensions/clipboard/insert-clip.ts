import { $findMatchingParent, $getRoot } from 'lexical';
import type { LexicalNode, RangeSelection } from 'lexical';
import type { Id } from '../../../../shared/base/ids';
import type { Inline } from '../../../../shared/domain/inline';
import type { Note } from '../../../../shared/domain/note';
import type { Range } from '../../../../shared/domain/range';
import { $appendRichText, toRangeBook } from '../../codec/append-rich-text';
import { $createNote } from '../../codec/create-note';
import { $leafBlocks, $rangeSelection, $textBlockOf } from '../../nodes/blocks';
import { $isFootnoteNode } from '../../nodes/footnote-node';
import { $createNoteNode, $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $isSectionNode } from '../../nodes/section-node';
import { $isTableCellNode, $isTableNode, $tableFacts } from '../../nodes/table-nodes';
import { $isSolidNoteNode, $solidNote } from '../../nodes/solid-note-node';
import { $removeAcrossBlocks } from '../../text/remove-selection';
import { $isAtEnd } from '../../nodes/blocks';
import { $host } from '../host/host-extension';
import type { Clip, PastedBlock } from './pasted';

/** Blocks from elsewhere as notes, which have no time of beginning. */
export function $toClip(blocks: readonly PastedBlock[]): Clip {
  const notes = blocks.map((block): Note => ({
    id: $host().createId('note'),
    meaning: { kind: 'text' },
    ...block,
  }));
  const inline = notes.length === 1 && notes[0]?.shape.type === 'paragraph';
  return { notes, inline, cut: false };
}

/**
 * Puts copied words or notes where the selection is. In headings, captions and footnotes only words
 * go in; notes that were cut keep ids and times, unless they are on the page already.
 */
export function $insertClip(clip: Clip): void {
  const selection = $rangeSelection();
  if (selection === null) return;
  if (!selection.isCollapsed() && !$removeAcrossBlocks(selection)) selection.removeText();
  const caret = $rangeSelection();
  const block = caret === null ? null : $textBlockOf(caret.anchor.getNode());
  if (caret === null || block === null) return;
  const inFootnote = $findMatchingParent(caret.anchor.getNode(), $isFootnoteNode) !== null;
  if (!$isNoteNode(block) || inFootnote) {
    $insertWords(caret, clip.notes, inFootnote);
  } else if (clip.inline) {
    $insertWords(caret, clip.notes, false);
  } else {
    $insertNotesAt(caret, block, clip);
  }
}

function $insertWords(caret: RangeSelection, notes: readonly Note[], plainly: boolean): void {
  const holder = $createNoteNode({
    id: 'holder',
    meaning: { kind: 'text' },
    shape: { type: 'paragraph' },
    level: 0,
  });
  notes.forEach((note, index) => {
    if (index > 0) $appendRichText(holder, [{ type: 'text', text: ' ' }], new Map());
    const ranges = [...(note.ranges ?? []), ...$protection(note)];
    const content = plainly ? note.content.filter(isPlain) : note.content;
    const covered = $protection(note).map(({ id }) => id);
    $appendRichText(
      holder,
      content.map((inline) => inRanges(inline, covered)),
      toRangeBook(ranges),
    );
  });
  const nodes = holder.getChildren();
  if (nodes.length > 0) caret.insertNodes(nodes);
}

function isPlain(inline: Inline): boolean {
  return inline.type !== 'footnote' && inline.type !== 'optional';
}

/** Words that leave a note which is off the record as a whole take the mark with them. */
function $protection(note: Note): readonly Range[] {
  return note.offTheRecord === true
    ? [{ id: `${note.id}-off`.slice(-64), type: 'offTheRecord' }]
    : [];
}

function inRanges(inline: Inline, ids: readonly Id[]): Inline {
  if (ids.length === 0 || !('text' in inline)) return inline;
  return { ...inline, ranges: [...(inline.ranges ?? []), ...ids] };
}

function $insertNotesAt(caret: RangeSelection, block: NoteNode, clip: Clip): void {
  const cell = $isTableCellNode(block.getParent());
  const base = $noteFacts(block).level;
  const taken = clip.cut ? $idsOnPage() : undefined;
  const nodes = clip.notes
    .filter((note) => !cell || isCellShape(note))
    .map((note) => $createNote(renewed(note, base, taken, $host().createId)));
  const last = nodes.at(-1);
  if (last === undefined) return;
  if (!block.isEmpty() && !$isAtEnd(caret, block)) {
    const second = caret.insertParagraph();
    if ($isNoteNode(second)) {
      const { shape, level } = $noteFacts(block);
      second.replace(
        $createNoteNode({
          id: $host().createId('note'),
          meaning: { kind: 'text' },
          shape,
          level,
        }),
        true,
      );
    }
  }
  let after: LexicalNode = block;
  for (const node of nodes) {
    after.insertAfter(node, false);
    after = node;
  }
  const { meaning, speakers } = $noteFacts(block);
  if (block.isEmpty() && meaning.kind === 'text' && speakers === undefined) block.remove();
  const end = [...$leafBlocks(last)].at(-1);
  end?.selectEnd();
}

function isCellShape({ shape }: Note): boolean {
  return shape.type !== 'table' && shape.type !== 'image' && shape.type !== 'slideBreak';
}

function renewed(
  note: Note,
  base: number,
  taken: ReadonlySet<Id> | undefined,
  createId: (prefix: string) => Id,
): Note {
  const level = Math.min(8, note.level + base);
  if (taken?.has(note.id) === false) return { ...note, level };
  const copy = { ...note, level, id: createId('note') };
  for (const key of ['begun', 'author', 'revision', 'label', 'sources']) {
    Reflect.deleteProperty(copy, key);
  }
  return copy;
}

/** The ids of all notes on the page. */
function $idsOnPage(): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    for (const child of section.getChildren()) {
      if ($isNoteNode(child)) ids.add($noteFacts(child).id);
      else if ($isTableNode(child)) ids.add($tableFacts(child).id);
      else if ($isSolidNoteNode(child)) ids.add($solidNote(child).id);
    }
  }
  return ids;
}
