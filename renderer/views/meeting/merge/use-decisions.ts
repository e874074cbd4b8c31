import { decideWording } from '../../../../shared/merge/decide-wording';
import type { Decision } from '../../../../shared/merge/decide-wording';
import { listUndecided } from '../../../../shared/merge/merge-report';
import type { PlainKey } from '../../../../shared/i18n/translate';
import { useApp } from '../../../state/use-app';
import { useCommands } from '../../../state/use-commands';
import { useWords } from '../../../state/use-words';
import { useOpenMeeting } from '../session/use-meeting';

/** What can be done about notes with two wordings. */
export interface Decisions {
  readonly goToNext: () => void;
  readonly decide: (decision: Decision) => void;
}

const doneWords: Readonly<Record<Decision, PlainKey>> = {
  this: 'merge.decidedThis',
  other: 'merge.decidedOther',
  both: 'merge.decidedBoth',
};

/** Offers to decide between the wordings of the note at the caret, each time as one step that undo takes back. */
export function useDecisions(): Decisions {
  const { toasts } = useApp();
  const { t } = useWords();
  const open = useOpenMeeting();

  const goToNext = () => {
    const undecided = listUndecided(open.meeting.get());
    const here = undecided.indexOf(open.note.get() ?? '');
    const next = undecided[(here + 1) % Math.max(1, undecided.length)];
    if (next === undefined) toasts.show(t('merge.noneUndecided'));
    else open.goTo({ type: 'note', id: next });
  };
  const decide = (decision: Decision) => {
    const note = open.note.get();
    const undecided = listUndecided(open.meeting.get());
    if (note === undefined || !undecided.includes(note)) {
      toasts.show(t(undecided.length === 0 ? 'merge.noneUndecided' : 'merge.notHere'));
      if (undecided.length > 0) goToNext();
      return;
    }
    open.change('merge', (meeting) =>
      decideWording(meeting, note, decision, () => open.createId('note')),
    );
    toasts.show(t(doneWords[decision]));
    if (!open.goTo({ type: 'note', id: note })) open.focus();
  };

  useCommands(
    open.canEdit
      ? {
          'merge.next': goToNext,
          'merge.keepThis': () => decide('this'),
          'merge.keepOther': () => decide('other'),
          'merge.keepBoth': () => decide('both'),
        }
      : {},
  );
  return { goToNext, decide };
}
