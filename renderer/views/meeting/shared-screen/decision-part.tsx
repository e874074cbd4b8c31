import { useRef, useState } from 'react';
import { allNotes } from '../../../../shared/acts/list-tasks';
import type { Task } from '../../../../shared/acts/list-tasks';
import { rewordDecision, shownWording } from '../../../../shared/acts/reword';
import type { Meeting } from '../../../../shared/domain/meeting';
import { idOfTask } from '../../../../shared/shared-screen/build-shared-view';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { LiveRegion } from '../../../ui/live-region';
import { stateKeys } from '../actions/task-words';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';

/** Milliseconds for which a wording must have stood to be kept as a former one. */
const standing = 10_000;

function wordingIn(meeting: Meeting, { note, range }: Task): string {
  const found = allNotes(meeting).find(({ id }) => id === note);
  return found === undefined ? '' : shownWording(found, range);
}

/** One decision in large type: its words to edit, its state, and the wordings it had before. */
export function DecisionPart({ task }: { readonly task: Extract<Task, { type: 'decision' }> }) {
  const open = useOpenMeeting();
  const { info } = useApp();
  const { t, formats } = useWords();
  const meeting = useMeeting();
  const [draft, setDraft] = useState<{ id: string; written: string; text: string }>();
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const lastEdit = useRef<{ readonly id: string; readonly at: number }>(undefined);
  const id = idOfTask(task);
  const wording = wordingIn(meeting, task);
  // What was typed is shown as typed, until the meeting says something else.
  const text = draft?.id === id && draft.written === wording ? draft.text : wording;
  const former = (task.facts.history ?? []).map((one, index) => ({ ...one, id: String(index) }));

  const put = (next: string, isWhole = false) => {
    const now = Date.now();
    const last = lastEdit.current;
    const keepsFormer = isWhole || last?.id !== id || now - last.at >= standing;
    // A space at the end is no other wording yet, so that what stood is still to be kept.
    if (next.trim() !== wording.trim()) lastEdit.current = { id, at: now };
    const rewording = { wording: next, at: open.now(), keepsFormer };
    open.change('action', (all) => rewordDecision(all, task, rewording), !keepsFormer);
    setDraft({ id, written: wordingIn(open.meeting.get(), task), text: next });
  };

  return (
    <section className="shared-decision" aria-label={t('shared.decision')}>
      <p className="shared-state">{t(stateKeys[task.facts.state])}</p>
      <textarea
        className="shared-wording front-wording"
        data-pane-start=""
        data-long={text.length > 400}
        dir="auto"
        lang={meeting.language}
        rows={1}
        readOnly={!open.canEdit}
        aria-label={t('shared.wording')}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
        value={text}
        onChange={(event) => put(event.target.value.replace(/\s*\n\s*/gu, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {former.length > 0 && (
        <div className="shared-former">
          <h2>{t('shared.former')}</h2>
          <PickList
            label={t('shared.former')}
            chosen={chosen}
            onChoose={setChosen}
            onEnter={(which) => {
              const found = former.find((one) => one.id === which);
              if (found === undefined || !open.canEdit) return;
              put(found.wording, true);
              setSaid(t('shared.putBackNow'));
            }}
            lines={former.toReversed().map((one) => ({
              id: one.id,
              content: (
                <>
                  <time dateTime={one.at}>
                    {t('shared.until', { hour: formats.hour(one.at, info.zone) })}
                  </time>
                  <span dir="auto" lang={meeting.language}>
                    {one.wording}
                  </span>
                </>
              ),
            }))}
          />
          {open.canEdit && <p className="pane-hint">{t('shared.putBack')}</p>}
        </div>
      )}
      <LiveRegion>{said}</LiveRegion>
    </section>
  );
}
