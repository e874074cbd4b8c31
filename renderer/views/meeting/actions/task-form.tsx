import { useState } from 'react';
import type { Task } from '../../../../shared/acts/list-tasks';
import { findDue } from '../../../../shared/due-date/find-due';
import type { ActionStatus } from '../../../../shared/domain/action-item';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useMeeting } from '../session/use-meeting';
import { DecisionForm } from './decision-form';
import { DueField } from './due-field';
import { readOwners } from './read-owners';
import { ownerWords, statusKeys } from './task-words';

/** What the form needs; `day` is the meeting's. */
export interface TaskFormProps {
  readonly task: Task;
  readonly day: string;
  readonly onChange: (task: Task) => void;
}

/** The facts of the chosen decision or action; each change holds at once. */
export function TaskForm({ task, day, onChange }: TaskFormProps) {
  return task.type === 'action' ? (
    <ActionForm task={task} day={day} onChange={onChange} />
  ) : (
    <DecisionForm task={task} day={day} onChange={onChange} />
  );
}

type ActionTask = Extract<Task, { type: 'action' }>;

const statuses: readonly ActionStatus[] = ['open', 'inProgress', 'done', 'cancelled'];

function ActionForm({ task, day, onChange }: Omit<TaskFormProps, 'task'> & { task: ActionTask }) {
  const words = useWords();
  const { t, formats } = words;
  const { people, participants } = useMeeting();
  const { facts } = task;
  const [owners, setOwners] = useState(ownerWords(facts.owners, people, words));
  const change = (next: ActionTask['facts']) => onChange({ ...task, facts: next });
  const keepOwners = () => {
    if (owners === ownerWords(facts.owners, people, words)) return;
    const present = new Set(participants.map(({ person }) => person));
    change({ ...facts, owners: readOwners(owners, { people, present }) });
  };
  const found = facts.due === undefined ? findDue(task.text, day) : undefined;
  const unknown = facts.owners.filter(({ type }) => type === 'unresolved').length;

  return (
    <div className="task-form" role="group" aria-label={t('tasks.formOf', { text: task.text })}>
      <TextField
        label={t('tasks.owners')}
        hint={unknown > 0 ? t('tasks.ownersUnknown', { count: unknown }) : t('tasks.ownersHint')}
        value={owners}
        onChange={setOwners}
        onBlur={keepOwners}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keepOwners();
        }}
      />
      {found?.reading.type === 'date' && (
        <Button
          onPress={() => {
            if (found.reading.type !== 'date') return;
            const { date } = found.reading;
            change({ ...facts, due: { type: 'date', date, typed: found.typed } });
          }}
        >
          {t('tasks.takeDue', { words: found.typed, date: formats.day(found.reading.date) })}
        </Button>
      )}
      <DueField
        key={JSON.stringify(facts.due)}
        due={facts.due}
        day={day}
        onChange={(due) => {
          const next = { ...facts, ...(due === undefined ? {} : { due }) };
          if (due === undefined) delete next.due;
          change(next);
        }}
      />
      <Select
        label={t('tasks.status')}
        value={facts.status}
        choices={statuses.map((id) => ({ id, label: t(statusKeys[id]) }))}
        onChange={(status) => change({ ...facts, status })}
      />
    </div>
  );
}
