import type { ActionFacts, Due } from '../../../../shared/domain/action-item';
import { readDue } from '../../../../shared/due-date/read-due';
import { $currentNote, $rangeSelection } from '../../nodes/blocks';
import { $changeNote, $noteFacts } from '../../nodes/note-node';
import type { NoteNode } from '../../nodes/note-node';
import { $beginAct } from '../history/acts';
import { $host } from '../host/host-extension';
import type { Suggestion, SuggestionItem } from '../suggest/suggestion';
import { withDue } from './follow-words';
import { $meetingDay } from './meeting-day';

/** Asks, beside the caret, what a due date means that was just typed and is half understood. */
export function $suggestDue(): Suggestion | undefined {
  const note = $currentNote();
  const selection = $rangeSelection();
  if (note === null || selection?.isCollapsed() !== true) return undefined;
  const { meaning } = $noteFacts(note);
  if (meaning.kind !== 'action' || meaning.action.due?.type !== 'unclear') return undefined;
  const { typed } = meaning.action.due;
  const node = selection.anchor.getNode();
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  if (!before.endsWith(typed)) return undefined;
  const items = $dueChoices(note);
  return { place: `due:${note.getKey()}:${typed}`, items, asked: false };
}

/** The days that the words of an action can mean, the next meeting, and none on purpose. */
export function $dueChoices(note: NoteNode | null): SuggestionItem[] {
  const meaning = note === null ? undefined : $noteFacts(note).meaning;
  if (note === null || meaning?.kind !== 'action') return [];
  const { action } = meaning;
  const typed = typedOf(action);
  const reading = typed === undefined ? undefined : readDue(typed, $meetingDay());
  const days = reading?.type === 'asked' ? reading.choices : [];
  const kept = typed === undefined ? {} : { typed };
  const dues: readonly Due[] = [
    ...days.map((date): Due => ({ type: 'date', date, ...kept })),
    { type: 'nextMeeting', ...kept },
    { type: 'none' },
  ];
  const { labels } = $host();
  return dues.map((due) => ({
    id: due.type === 'date' ? due.date : due.type,
    label: labels.dueInFull(due),
    $take: () => {
      $beginAct('action');
      $changeNote(note, { meaning: { kind: 'action', action: withDue(action, due) } });
    },
  }));
}

function typedOf({ due }: ActionFacts): string | undefined {
  return due === undefined || due.type === 'none' ? undefined : due.typed;
}
