import { useState } from 'react';
import type { Task } from '../../../../shared/acts/list-tasks';
import { omit } from '../../../../shared/base/omit';
import type { DecisionBasis, DecisionFacts } from '../../../../shared/domain/decision';
import { readDue } from '../../../../shared/due-date/read-due';
import { useWords } from '../../../state/use-words';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { DissentField } from './dissent-field';
import { PartyField } from './party-field';
import { stateKeys } from './task-words';
import { VoteField } from './vote-field';

/** What the form needs; `day` is the meeting's, from which an end of silence is understood. */
export interface DecisionFormProps {
  readonly task: Extract<Task, { type: 'decision' }>;
  readonly day: string;
  readonly onChange: (task: Task) => void;
}

const states: readonly DecisionFacts['state'][] = [
  'proposed',
  'adopted',
  'amended',
  'rejected',
  'superseded',
];

type BasisType = DecisionBasis['type'] | 'unsaid';

/** The facts of a decision: its state, how it was reached, and who proposed, seconded, objected or reserved. */
export function DecisionForm({ task, day, onChange }: DecisionFormProps) {
  const { t } = useWords();
  const { facts } = task;
  const change = (next: DecisionFacts) => onChange({ ...task, facts: next });
  const { basis } = facts;
  const usualBasis = (type: BasisType): DecisionBasis | undefined => {
    switch (type) {
      case 'unsaid':
        return undefined;
      case 'consensus':
      case 'noObjection':
        return { type };
      case 'silence':
        return { type, until: day };
      case 'vote':
        return {
          type,
          choices: (['inFavour', 'against', 'abstained'] as const).map((key) => ({
            choice: t(`facts.${key}`),
          })),
        };
    }
  };
  const put = (next: Partial<DecisionFacts>) => {
    const all = { ...facts, ...next };
    const empty = (['proposers', 'seconders', 'objections', 'reservations'] as const).filter(
      (key) => all[key]?.length === 0,
    );
    change(omit(all, ...empty));
  };

  return (
    <div className="task-form" role="group" aria-label={t('tasks.formOf', { text: task.text })}>
      <Select
        label={t('tasks.state')}
        value={facts.state}
        choices={states.map((id) => ({ id, label: t(stateKeys[id]) }))}
        onChange={(state) => change({ ...facts, state })}
      />
      <Select<BasisType>
        label={t('tasks.basis')}
        value={basis?.type ?? 'unsaid'}
        choices={[
          { id: 'unsaid', label: t('tasks.basisUnsaid') },
          { id: 'consensus', label: t('tasks.basisConsensus') },
          { id: 'noObjection', label: t('tasks.basisNoObjection') },
          { id: 'silence', label: t('tasks.basisSilence') },
          { id: 'vote', label: t('tasks.basisVote') },
        ]}
        onChange={(type) => {
          if (type === (basis?.type ?? 'unsaid')) return;
          const next = usualBasis(type);
          change(next === undefined ? omit(facts, 'basis') : { ...facts, basis: next });
        }}
      />
      {basis?.type === 'silence' && (
        <SilenceField
          key={basis.until}
          until={basis.until}
          day={day}
          onChange={(until) => change({ ...facts, basis: { type: 'silence', until } })}
        />
      )}
      {basis?.type === 'vote' && (
        <VoteField
          choices={basis.choices}
          onChange={(choices) => change({ ...facts, basis: { type: 'vote', choices } })}
        />
      )}
      <PartyField
        label={t('facts.proposers')}
        parties={facts.proposers ?? []}
        onChange={(proposers) => put({ proposers })}
      />
      <PartyField
        label={t('facts.seconders')}
        parties={facts.seconders ?? []}
        onChange={(seconders) => put({ seconders })}
      />
      <DissentField
        label={t('facts.objections')}
        dissent={facts.objections ?? []}
        onChange={(objections) => put({ objections })}
      />
      <DissentField
        label={t('facts.reservations')}
        dissent={facts.reservations ?? []}
        onChange={(reservations) => put({ reservations })}
      />
    </div>
  );
}

interface SilenceFieldProps {
  readonly until: string;
  readonly day: string;
  readonly onChange: (until: string) => void;
}

/** Until when objections may come, in words that are understood when the field is left. */
function SilenceField({ until, day, onChange }: SilenceFieldProps) {
  const { t, formats } = useWords();
  const [typed, setTyped] = useState(formats.day(until));
  const reading = typed === formats.day(until) ? undefined : readDue(typed, day);
  const read = reading?.type === 'date' ? reading.date : undefined;
  return (
    <TextField
      label={t('facts.until')}
      hint={
        reading === undefined
          ? t('facts.untilHint')
          : read === undefined
            ? t('tasks.notUnderstood')
            : formats.weekday(read)
      }
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (read !== undefined && read !== until) onChange(read);
      }}
    />
  );
}
