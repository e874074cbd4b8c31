import { $findMatchingParent } from 'lexical';
import type { RangeSelection } from 'lexical';
import type { Meaning } from '../../../../shared/domain/meaning';
import type { Note } from '../../../../shared/domain/note';
import { $isAtEnd, $isAtStart, $textBlockOf } from '../../nodes/blocks';
import { $isFootnoteNode } from '../../nodes/footnote-node';
import { $isHeadingNode } from '../../nodes/heading-node';
import type { HeadingNode } from '../../nodes/heading-node';
import { $changeNote, $createNoteNode, $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteFacts, NoteNode } from '../../nodes/note-node';
import { $isTableCaptionNode } from '../../nodes/table-nodes';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { $loosen } from './change-level';

/** What Enter does: a new note, out of a footnote, from a heading or caption into the notes. */
export function $enter(selection: RangeSelection): boolean {
  const footnote = $findMatchingParent(selection.anchor.getNode(), $isFootnoteNode);
  if (footnote !== null) {
    footnote.selectNext(0, 0);
    return true;
  }
  const block = $textBlockOf(selection.anchor.getNode());
  if ($isHeadingNode(block)) $enterFromHeading(block);
  else if ($isTableCaptionNode(block)) block.getNextSibling()?.selectStart();
  else if ($isNoteNode(block)) $enterInNote(block, selection);
  return block !== null;
}

/** Goes on below the headings, in an empty first note or a new one. */
function $enterFromHeading(heading: HeadingNode): void {
  let last = heading;
  for (let next = heading.getNextSibling(); $isHeadingNode(next); next = next.getNextSibling()) {
    last = next;
  }
  const first = last.getNextSibling();
  if ($isNoteNode(first) && first.isEmpty()) {
    first.selectStart();
    return;
  }
  const note = $createBegunNote({});
  last.insertAfter(note);
  note.selectStart();
}

/** Makes an empty note that gets its time with its first words. */
export function $createBegunNote(facts: Partial<NoteFacts>): NoteNode {
  return $createNoteNode(
    {
      meaning: { kind: 'text' },
      shape: { type: 'paragraph' },
      level: 0,
      ...facts,
      id: $host().createId('note'),
    },
    'begun',
  );
}

function $enterInNote(note: NoteNode, selection: RangeSelection): void {
  const facts = $noteFacts(note);
  if (note.isEmpty() && $leaveEmpty(note, facts)) return;
  if ($isAtStart(selection, note) && !note.isEmpty()) {
    note.insertBefore($createBegunNote({ shape: facts.shape, level: facts.level }));
    return;
  }
  if ($isAtEnd(selection, note)) {
    const after = $createBegunNote($continued(facts));
    note.insertAfter(after);
    after.selectStart();
    return;
  }
  $beginAct('split');
  const second = selection.insertParagraph();
  if ($isNoteNode(second))
    $changeNote(second, { ...$splitFacts(facts), id: $host().createId('note') });
}

/** Enter on an empty note leaves what it was: first its list and level, then its kind. */
function $leaveEmpty(note: NoteNode, { meaning, shape, level, speakers }: NoteFacts): boolean {
  if (shape.type === 'item' && level > 0) {
    $beginAct('level');
    $changeNote(note, { level: level - 1 });
    return true;
  }
  if (shape.type !== 'paragraph' || level > 0) return $loosen(note);
  if (meaning.kind === 'text' && speakers === undefined) return false;
  $beginAct('kind');
  $changeNote(note, { meaning: { kind: 'text' }, speakers: undefined, attribution: undefined });
  return true;
}

/** What goes on in a new note: shape and level, and the kinds that come in rows. */
function $continued({ shape, level, meaning }: NoteFacts): Partial<NoteFacts> {
  return {
    shape: continuedShape(shape),
    level,
    meaning: continuesInRow(meaning) ? meaning : { kind: 'text' },
  };
}

function continuedShape(shape: Note['shape']): Note['shape'] {
  if (shape.type === 'item') return { type: 'item', marker: shape.marker };
  return shape.type === 'quote' ? shape : { type: 'paragraph' };
}

function continuesInRow({ kind }: Meaning): boolean {
  return kind === 'keyPoint' || kind === 'nextStep';
}

/** What the second part of a split note keeps; a decision or action with its facts is not made twice. */
function $splitFacts(facts: NoteFacts): Parameters<typeof $changeNote>[1] {
  const { meaning, shape } = facts;
  const owned =
    meaning.kind === 'decision' || meaning.kind === 'action' || meaning.kind === 'outputDocument';
  return {
    ...facts,
    ranges: undefined,
    revision: undefined,
    label: undefined,
    shape: continuedShape(shape),
    meaning: owned ? { kind: 'text' } : meaning,
  };
}
