import { useState } from 'react';
import type { Party } from '../../../../shared/domain/party';
import { useWords } from '../../../state/use-words';
import { TextField } from '../../../ui/text-field';
import { useMeeting } from '../session/use-meeting';
import { readOwners } from './read-owners';
import { ownerWords } from './task-words';

/** What the field needs. */
export interface PartyFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly parties: readonly Party[];
  readonly onChange: (parties: readonly Party[]) => void;
}

/** People, roles and bodies in a row, understood when the field is left; who is not known stays as typed. */
export function PartyField({ label, hint, parties, onChange }: PartyFieldProps) {
  const words = useWords();
  const { people, participants } = useMeeting();
  const before = ownerWords(parties, people, words);
  const [typed, setTyped] = useState(before);
  const keep = () => {
    if (typed === before) return;
    const present = new Set(participants.map(({ person }) => person));
    onChange(readOwners(typed, { people, present }));
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
