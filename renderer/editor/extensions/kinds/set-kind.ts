import { assertNever } from '../../../../shared/base/assert-never';
import type { Meaning, NoteKind } from '../../../../shared/domain/meaning';
import type { Shape } from '../../../../shared/domain/shape';
import { $selectedNotes } from '../../nodes/blocks';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import { $beginAct } from '../history/acts';

/** A kind with the facts that it begins with. */
export function meaningOf(kind: NoteKind): Meaning {
  switch (kind) {
    case 'decision':
      return { kind, decision: { state: 'adopted' } };
    case 'action':
      return { kind, action: { owners: [], status: 'open' } };
    case 'outputDocument':
      return { kind, document: {} };
    case 'text':
    case 'keyPoint':
    case 'statement':
    case 'question':
    case 'nextStep':
      return { kind };
    default:
      return assertNever(kind);
  }
}

/** Gives the selected notes a kind; where all have it already, they become plain text again. */
export function $toggleKind(kind: NoteKind): boolean {
  const notes = $selectedNotes();
  if (notes.length === 0) return false;
  const all = notes.every((note) => $noteFacts(note).meaning.kind === kind);
  $beginAct('kind');
  for (const note of notes) {
    if (!all && $noteFacts(note).meaning.kind === kind) continue;
    $changeNote(note, { meaning: meaningOf(all ? 'text' : kind) });
  }
  return true;
}

/** Gives the selected notes a shape; where all have it already, they become paragraphs again. */
export function $toggleShape(shape: Shape): boolean {
  const notes = $selectedNotes();
  if (notes.length === 0) return false;
  const same = (other: Shape) => JSON.stringify(other) === JSON.stringify(shape);
  const all = notes.every((note) => same($noteFacts(note).shape));
  $beginAct('list');
  for (const note of notes) $changeNote(note, { shape: all ? { type: 'paragraph' } : shape });
  return true;
}
