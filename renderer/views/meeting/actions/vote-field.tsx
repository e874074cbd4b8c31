import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { omit } from '../../../../shared/base/omit';
import type { DecisionBasis } from '../../../../shared/domain/decision';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { PartyField } from './party-field';

type Choices = Extract<DecisionBasis, { type: 'vote' }>['choices'];
type VoteChoice = Choices[number];

/** What the field needs. */
export interface VoteFieldProps {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** A vote on the group's own scale: each choice with its count and, where known, who. It holds when a field is left. */
export function VoteField({ choices, onChange }: VoteFieldProps) {
  const { t } = useWords();
  const [lines, setLines] = useState(choices);
  // Leaving a field changes the lines and keeps them in one event.
  const latest = useRef(choices);
  const put = (next: Choices) => {
    latest.current = next;
    setLines(next);
  };
  const keep = () => {
    const named = latest.current.filter(({ choice }) => choice.trim() !== '');
    if (JSON.stringify(named) !== JSON.stringify(choices)) onChange(named);
  };
  const change = (at: number, next: VoteChoice) =>
    put(latest.current.map((choice, index) => (index === at ? next : choice)));

  return (
    <div className="vote-field" role="group" aria-label={t('tasks.basisVote')}>
      {lines.map((line, index) => (
        <div key={index} className="vote-choice" role="group" aria-label={line.choice}>
          <TextField
            label={t('facts.choice')}
            value={line.choice}
            onChange={(choice) => change(index, { ...line, choice })}
            onBlur={keep}
          />
          <TextField
            label={t('facts.count')}
            inputMode="numeric"
            onBlur={keep}
            value={line.count?.toString() ?? ''}
            onChange={(text) => {
              const digits = text.replaceAll(/\D/gu, '').slice(0, 5);
              const rest = omit(line, 'count');
              change(index, digits === '' ? rest : { ...rest, count: Number(digits) });
            }}
          />
          <IconButton
            icon={X}
            label={t('facts.removeChoice', { name: line.choice })}
            onPress={() => {
              put(latest.current.filter((_, at) => at !== index));
              keep();
            }}
          />
          <PartyField
            label={t('facts.voters')}
            hint={t('facts.votersHint')}
            parties={line.by ?? []}
            onChange={(by) => {
              change(index, { ...line, by });
              keep();
            }}
          />
        </div>
      ))}
      <Button look="quiet" onPress={() => put([...latest.current, { choice: '' }])}>
        <Plus aria-hidden="true" />
        {t('facts.addChoice')}
      </Button>
    </div>
  );
}
