import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { changeTask, listTasks } from '../../../../shared/acts/list-tasks';
import { listOpenTasks } from '../../../../shared/acts/open-tasks';
import type { Task } from '../../../../shared/acts/list-tasks';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { letterOf } from '../parts/letter-of';
import { PickList } from '../parts/pick-list';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import { MattersList } from './matters-list';
import { TaskForm } from './task-form';
import { dueWords, ownerWords, stateKeys, statusKeys, taskName } from './task-words';
import './actions-tray.css';

function idOf({ note, range }: Task): string {
  return range === undefined ? note : `${note}.${range}`;
}

/** The decisions and actions of the notes: who, until when, and where it stands. */
export function ActionsTray({ isSafe }: { readonly isSafe: boolean }) {
  const open = useOpenMeeting();
  const { info } = useApp();
  const words = useWords();
  const { t } = words;
  const meeting = useMeeting();
  const [chosen, setChosen] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  // Others may see the window.
  const tasks = isSafe ? listOpenTasks(meeting) : listTasks(meeting);
  const hasMatters = (meeting.mattersArising ?? []).length > 0;
  const task = tasks.find((one) => idOf(one) === chosen);
  const day =
    meeting.schedule?.date ??
    new Intl.DateTimeFormat('en-CA', { timeZone: info.zone }).format(new Date());

  const onKey = (event: KeyboardEvent, id: string): boolean => {
    const found = tasks.find((one) => idOf(one) === id);
    if (found === undefined || !open.canEdit) return false;
    const letter = letterOf(event);
    if (letter === 'E') {
      form.current?.querySelector<HTMLElement>('input, button')?.focus();
    } else if (letter === 'D' && found.type === 'action') {
      const status = found.facts.status === 'done' ? 'open' : 'done';
      const next = { ...found, facts: { ...found.facts, status } } as const;
      open.change('action', (all) => changeTask(all, next));
    } else return false;
    return true;
  };

  return (
    <div className="tray-page">
      <div className="tray-scroll">
        {hasMatters && <MattersList />}
        {hasMatters && <h2 className="matters-title">{t('next.here')}</h2>}
        {tasks.length === 0 && <p className="pane-empty">{t('tasks.empty')}</p>}
        {tasks.length > 0 && (
          <PickList
            label={t('tasks.list')}
            chosen={chosen}
            isStart={!hasMatters}
            onChoose={setChosen}
            onEnter={(id) => {
              const found = tasks.find((one) => idOf(one) === id);
              if (found !== undefined) open.goTo({ type: 'note', id: found.note });
            }}
            onKey={onKey}
            lines={tasks.map((one) => ({
              id: idOf(one),
              name: taskName(one, meeting.people, words),
              content: (
                <span className="task" data-type={one.type}>
                  <span className="task-kind">
                    {t(one.type === 'action' ? 'page.kindAction' : 'page.kindDecision')}
                  </span>
                  <span className="task-text">{one.text || t('tasks.noWords')}</span>
                  {one.type === 'action' ? (
                    <span className="task-facts">
                      <span data-missing={one.facts.owners.length === 0 || undefined}>
                        {ownerWords(one.facts.owners, meeting.people, words) || t('tasks.noOwner')}
                      </span>
                      <span
                        data-missing={
                          one.facts.due === undefined ||
                          one.facts.due.type === 'unclear' ||
                          undefined
                        }
                      >
                        {dueWords(one.facts.due, words)}
                      </span>
                      <span>{t(statusKeys[one.facts.status])}</span>
                    </span>
                  ) : (
                    <span className="task-facts">{t(stateKeys[one.facts.state])}</span>
                  )}
                </span>
              ),
            }))}
          />
        )}
      </div>
      {open.canEdit && tasks.length > 0 && (
        <div className="pane-foot" ref={form}>
          {task !== undefined && (
            <TaskForm
              key={idOf(task)}
              task={task}
              day={day}
              onChange={(next) => open.change('action', (all) => changeTask(all, next))}
            />
          )}
          <p className="pane-hint">{t('tasks.keys')}</p>
        </div>
      )}
    </div>
  );
}
