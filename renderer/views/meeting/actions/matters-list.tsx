import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import {
  matterStatus,
  reportMatter,
  setMatterText,
  unreportMatter,
} from '../../../../shared/acts/matters-arising';
import type { ActionStatus, MatterArising } from '../../../../shared/domain/action-item';
import { useWords } from '../../../state/use-words';
import type { Words } from '../../../state/use-words';
import { TextField } from '../../../ui/text-field';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { dueWords, ownerWords, statusKeys } from './task-words';

const reports: Readonly<Record<string, ActionStatus>> = {
  D: 'done',
  P: 'inProgress',
  O: 'open',
  X: 'cancelled',
};

/** What this meeting has reported of a matter, or that it has not. */
function reportWords(matter: MatterArising, { t }: Words): string {
  return matter.reported === undefined
    ? t('next.asBefore')
    : t('next.reportedNow', { status: t(statusKeys[matterStatus(matter)]) });
}

/** The open actions of earlier meetings: one key reports where each stands, and this meeting keeps it. */
export function MattersList() {
  const open = useOpenMeeting();
  const words = useWords();
  const { t } = words;
  const meeting = useMeeting();
  const [chosen, setChosen] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  const matters = meeting.mattersArising ?? [];
  const matter = matters.find(({ id }) => id === chosen);

  const onKey = (event: KeyboardEvent, id: string): boolean => {
    if (!open.canEdit) return false;
    const letter = letterOf(event);
    const status = reports[letter];
    if (status !== undefined) {
      open.changeFacts('report', (frame) => reportMatter(frame, id, { status }, open.now()));
    } else if (letter === 'U') {
      open.changeFacts('report', (frame) => unreportMatter(frame, id));
    } else if (letter === 'E') form.current?.querySelector('input')?.focus();
    else return false;
    return true;
  };
  const factsOf = (one: MatterArising) => [
    ownerWords(one.action.owners, meeting.people, words) || t('tasks.noOwner'),
    dueWords(one.reported?.due ?? one.action.due, words),
  ];

  return (
    <section className="matters" aria-label={t('next.matters')}>
      <h2 className="matters-title">{t('next.matters')}</h2>
      <PickList
        label={t('next.mattersOf')}
        chosen={chosen}
        isStart
        onChoose={setChosen}
        onEnter={() => form.current?.querySelector('input')?.focus()}
        onKey={onKey}
        lines={matters.map((one) => ({
          id: one.id,
          name: [one.wording, ...factsOf(one), reportWords(one, words), one.reported?.text]
            .filter((part) => part !== undefined)
            .join(', '),
          content: (
            <span className="task" data-status={matterStatus(one)}>
              <span className="task-text">{one.wording || t('tasks.noWords')}</span>
              <span className="task-facts">
                {factsOf(one).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
                <span
                  className="matter-report"
                  data-reported={one.reported !== undefined || undefined}
                >
                  {reportWords(one, words)}
                </span>
              </span>
              {one.reported?.text !== undefined && (
                <span className="matter-words">{one.reported.text}</span>
              )}
            </span>
          ),
        }))}
      />
      {open.canEdit && (
        <div className="matters-foot" ref={form}>
          {matter !== undefined && (
            <ReportText
              key={`${matter.id} ${matter.reported?.text ?? ''}`}
              text={matter.reported?.text ?? ''}
              onKeep={(text) =>
                open.changeFacts('report', (frame) => setMatterText(frame, matter.id, text))
              }
            />
          )}
          <p className="pane-hint">{t('next.mattersKeys')}</p>
        </div>
      )}
    </section>
  );
}

/** The words of a report, kept when the field is left or on Enter. */
function ReportText({
  text,
  onKeep,
}: {
  readonly text: string;
  readonly onKeep: (text: string) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState(text);
  const keep = () => {
    if (typed.trim() !== text) onKeep(typed.trim());
  };
  return (
    <TextField
      label={t('next.reportWords')}
      hint={t('next.reportWordsHint')}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
