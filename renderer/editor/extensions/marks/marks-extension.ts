import { $insertNodes, $setSelection, defineExtension, mergeRegister } from 'lexical';
import type { RangeSelection } from 'lexical';
import type { Id } from '../../../../shared/base/ids';
import type { Range } from '../../../../shared/domain/range';
import { $changeFrame } from '../../codec/meeting-frame';
import {
  $currentNote,
  $rangeSelection,
  $sectionOf,
  $selectedNotes,
  $textBlockOf,
} from '../../nodes/blocks';
import { $createInlineObjectNode } from '../../nodes/inline-object-node';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import { $sectionFacts } from '../../nodes/section-node';
import { CommandExtension, registerHandlers } from '../commands/command-extension';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import { $lastWord } from './last-word';
import { $allIn, $markRuns, $selectedRuns, $unmarkRuns } from './mark-text';

/** Marks that protect words, name doubts and gaps, keep wordings, and anchor comments. */
export const MarksExtension = defineExtension({
  name: 'rapporteur/marks',
  dependencies: [CommandExtension],
  register: (editor) =>
    mergeRegister(
      registerHandlers(editor, {
        'mark.offTheRecord': $toggleOffTheRecord,
        'mark.offTheRecordNote': () => $toggleFlag('offTheRecord'),
        'mark.offTheRecordItem': $toggleItem,
        'mark.notForAttribution': () => $toggleFlag('notForAttribution'),
        'mark.gap': $insertGap,
        'mark.doubt': $toggleDoubt,
        'mark.verbatim': () => $toggleRange('verbatim'),
      }),
    ),
});

/** The selected words where there are any, otherwise the whole note. */
function $toggleOffTheRecord(): boolean {
  const selection = $rangeSelection();
  if (selection === null) return false;
  return selection.isCollapsed() ? $toggleFlag('offTheRecord') : $toggleRange('offTheRecord');
}

function $toggleFlag(flag: 'offTheRecord' | 'notForAttribution'): boolean {
  const notes = $selectedNotes();
  if (notes.length === 0) return false;
  const all = notes.every((note) => $noteFacts(note)[flag] === true);
  $beginAct('mark');
  for (const note of notes) $changeNote(note, { [flag]: all ? undefined : true });
  return true;
}

/** The whole agenda item, or items, of the caret's section. */
function $toggleItem(): boolean {
  const selection = $rangeSelection();
  const section = selection === null ? null : $sectionOf(selection.focus.getNode());
  const facts = section === null ? undefined : $sectionFacts(section);
  if (facts?.role !== 'item') return false;
  const own = new Set(facts.section.items);
  $beginAct('mark');
  $changeFrame((frame) => {
    const all = frame.agenda.items.every((item) => !own.has(item.id) || item.offTheRecord);
    const items = frame.agenda.items.map((item) => {
      if (!own.has(item.id)) return item;
      return all ? without(item, 'offTheRecord') : { ...item, offTheRecord: true as const };
    });
    return { ...frame, agenda: { ...frame.agenda, items } };
  });
  return true;
}

function without<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
): Omit<Thing, Key> {
  const rest = { ...thing };
  Reflect.deleteProperty(rest, key);
  return rest;
}

type MarkType = 'offTheRecord' | 'doubt' | 'verbatim';

function $newRange(type: MarkType): Range {
  const id = $host().createId('range');
  return type === 'offTheRecord' ? { id, type } : { id, type, at: $host().now() };
}

function $toggleRange(type: MarkType, words = $rangeSelection()): boolean {
  if (words === null || words.isCollapsed()) return false;
  const runs = $selectedRuns(words);
  if (runs.length === 0) return false;
  $beginAct('mark');
  if ($allIn(runs, type)) $unmarkRuns(runs, type);
  else $markRuns(runs, () => $newRange(type), $textBlockOf);
  return true;
}

/** Doubt on the selected words; without any on the last word, or on the speaker where no word is written. */
function $toggleDoubt(): boolean {
  const selection = $rangeSelection();
  if (selection === null) return false;
  if (!selection.isCollapsed()) return $toggleRange('doubt');
  const word = $lastWord(selection);
  if (word !== undefined) return $keepCaret(selection, () => $toggleRange('doubt', word));
  const note = $currentNote();
  if (note === null || $noteFacts(note).speakers === undefined) return false;
  $beginAct('mark');
  $changeNote(note, { speakerDoubt: $noteFacts(note).speakerDoubt === true ? undefined : true });
  return true;
}

/** Marking cuts runs apart, which would leave the caret in the marked word; it goes on behind it, unmarked. */
function $keepCaret(selection: RangeSelection, $mark: () => boolean): boolean {
  const caret = selection.clone();
  const node = caret.anchor.getNode();
  const after = node.getTextContentSize() - caret.anchor.offset;
  const next = node.getNextSibling();
  const parent = node.getParentOrThrow();
  $setSelection(null);
  const marked = $mark();
  const last = next === null ? parent.getLastDescendant() : next.getPreviousSibling();
  if (last !== null) {
    const place = Math.max(0, last.getTextContentSize() - after);
    last.selectEnd().anchor.set(last.getKey(), place, 'text');
    const moved = $rangeSelection();
    moved?.focus.set(last.getKey(), place, 'text');
  }
  return marked;
}

function $insertGap(): boolean {
  if ($currentNote() === null) return false;
  $beginAct('mark');
  $insertNodes([
    $createInlineObjectNode({ type: 'gap', id: $host().createId('gap'), at: $host().now() }),
  ]);
  return true;
}

/** Anchors a comment thread to the selected words; returns false where none are selected. */
export function $anchorComment(thread: Id): boolean {
  const selection = $rangeSelection();
  if (selection === null || selection.isCollapsed()) return false;
  const runs = $selectedRuns(selection);
  if (runs.length === 0) return false;
  $beginAct('mark');
  $markRuns(runs, () => ({ id: $host().createId('range'), type: 'comment', thread }), $textBlockOf);
  return true;
}
