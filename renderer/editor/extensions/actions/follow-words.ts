import { $getEditor, $getNodeByKey } from 'lexical';
import type { ActionFacts, Due } from '../../../../shared/domain/action-item';
import type { Party } from '../../../../shared/domain/party';
import { findDue } from '../../../../shared/due-date/find-due';
import type { FoundDue } from '../../../../shared/due-date/find-due';
import { $isMentionNode, $mentionFacts } from '../../nodes/mention-node';
import { $changeNote, $isNoteNode, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $meetingDay } from './meeting-day';

/**
 * Keeps the facts of an action beside its words while these are typed: a due date that stands in them,
 * and owners that are no longer named in them. It belongs to the step of typing, so that undo takes
 * both back. What was set otherwise, in the form or "none on purpose", is never touched. Returns whether
 * anything changed.
 */
export function $followWords(note: NoteNode): boolean {
  const { meaning } = $noteFacts(note);
  if (meaning.kind !== 'action') return false;
  const before = $before(note);
  const words = note.getTextContent();
  if (before === undefined || (before.words === words && before.wasAction)) return false;
  const { action } = meaning;
  const due = dueNow(action.due, before.words, findDue(words, $meetingDay()));
  const gone = before.mentioned.filter((party) => !$mentions(note).includes(party));
  const owners = action.owners.filter((owner) => !gone.includes(JSON.stringify(owner)));
  if (due === action.due && owners.length === action.owners.length) return false;
  const next: ActionFacts = { ...action, owners };
  $changeNote(note, { meaning: { kind: 'action', action: withDue(next, due) } });
  return true;
}

/** The due date of what was found, kept where the same words were resolved before. */
function dueNow(
  due: Due | undefined,
  before: string,
  found: FoundDue | undefined,
): Due | undefined {
  if (due?.type === 'none') return due;
  const typed = due?.typed;
  if (due !== undefined && (typed === undefined || !before.includes(typed))) return due;
  if (found === undefined) return undefined;
  return found.typed === typed ? due : toDue(found);
}

/** The due date that words mean; half understood words are kept to be asked. */
function toDue({ typed, reading }: FoundDue): Due {
  switch (reading.type) {
    case 'date':
      return { type: 'date', date: reading.date, typed };
    case 'nextMeeting':
      return { type: 'nextMeeting', typed };
    case 'none':
      return { type: 'none' };
    case 'asked':
      return { type: 'unclear', typed };
  }
}

/** The facts of an action with this due date, or without any. */
export function withDue(action: ActionFacts, due: Due | undefined): ActionFacts {
  const next = { ...action };
  Reflect.deleteProperty(next, 'due');
  return due === undefined ? next : { ...next, due };
}

interface Before {
  readonly words: string;
  readonly wasAction: boolean;
  readonly mentioned: readonly string[];
}

/** The note before the running update; nothing for one that was not there, such as a file's or a pasted one. */
function $before(note: NoteNode): Before | undefined {
  return $getEditor()
    .getEditorState()
    .read(() => {
      const old = $getNodeByKey(note.getKey());
      if (!$isNoteNode(old)) return undefined;
      return {
        words: old.getTextContent(),
        wasAction: $noteFacts(old).meaning.kind === 'action',
        mentioned: $mentions(old),
      };
    });
}

/** Who is named in a note, each as its facts written out. */
function $mentions(note: NoteNode): readonly string[] {
  return note
    .getAllTextNodes()
    .filter($isMentionNode)
    .map((mention): Party => $mentionFacts(mention).party)
    .map((party) => JSON.stringify(party));
}
