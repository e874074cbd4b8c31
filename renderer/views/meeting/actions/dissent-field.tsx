import { useState } from 'react';
import type { DecisionFacts } from '../../../../shared/domain/decision';
import { useWords } from '../../../state/use-words';
import { TextField } from '../../../ui/text-field';
import { useMeeting } from '../session/use-meeting';
import { readOwners } from './read-owners';
import { ownerWords } from './task-words';

type Dissent = NonNullable<DecisionFacts['objections']>;

/** What the field needs. */
export interface DissentFieldProps {
  readonly label: string;
  readonly dissent: Dissent;
  readonly onChange: (dissent: Dissent) => void;
}

/** Objections or reservations, one a line: who, and why if a reason was given. */
export function DissentField({ label, dissent, onChange }: DissentFieldProps) {
  const words = useWords();
  const { people, participants } = useMeeting();
  const before = dissent
    .map(({ party, text }) => {
      const name = ownerWords([party], people, words);
      return text === undefined ? name : `${name}: ${text}`;
    })
    .join('\n');
  const [typed, setTyped] = useState(before);
  const keep = () => {
    if (typed === before) return;
    const present = new Set(participants.map(({ person }) => person));
    onChange(
      typed.split('\n').flatMap((line) => {
        const [name = '', ...reason] = line.split(':');
        const [party] = readOwners(name, { people, present });
        const text = reason.join(':').trim();
        if (party === undefined) return [];
        return [text === '' ? { party } : { party, text }];
      }),
    );
  };
  return (
    <TextField
      label={label}
      hint={words.t('facts.dissentHint')}
      isLong
      value={typed}
      onChange={setTyped}
      onBlur={keep}
    />
  );
}
