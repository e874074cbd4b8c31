import { useState } from 'react';
import { readDue } from '../../../../shared/due-date/read-due';
import type { Due } from '../../../../shared/domain/action-item';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';

/** What the field needs; `day` is the meeting's, from which words are resolved. */
export interface DueFieldProps {
  readonly due: Due | undefined;
  readonly day: string;
  readonly onChange: (due: Due | undefined) => void;
}

function typedOf(due: Due | undefined): string {
  if (due === undefined || due.type === 'none') return '';
  return due.typed ?? (due.type === 'date' ? due.date : '');
}

/** When an action is due, in words: what they mean is shown at once, and what is half understood is asked. */
export function DueField({ due, day, onChange }: DueFieldProps) {
  const { t, formats } = useWords();
  const [typed, setTyped] = useState(typedOf(due));
  const reading = readDue(typed, day);

  const keep = () => {
    if (typed === typedOf(due)) return;
    if (reading === undefined) onChange(undefined);
    else if (reading.type === 'date') onChange({ type: 'date', date: reading.date, typed });
    else if (reading.type === 'asked') onChange({ type: 'unclear', typed });
    else onChange(reading.type === 'none' ? { type: 'none' } : { type: 'nextMeeting', typed });
  };
  const meaning =
    reading === undefined
      ? t('tasks.dueHint')
      : reading.type === 'date'
        ? formats.weekday(reading.date)
        : reading.type === 'nextMeeting'
          ? t('tasks.nextMeeting')
          : reading.type === 'none'
            ? t('tasks.none')
            : t(reading.choices.length === 0 ? 'tasks.notUnderstood' : 'tasks.which');
  const isAnswered = due?.type === 'date' && due.typed === typed;

  return (
    <div className="due-field">
      <TextField
        label={t('tasks.due')}
        value={typed}
        hint={isAnswered ? formats.weekday(due.date) : meaning}
        onChange={setTyped}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      {!isAnswered && reading?.type === 'asked' && reading.choices.length > 0 && (
        <div className="due-choices" role="group" aria-label={t('tasks.which')}>
          {reading.choices.map((date) => (
            <Button key={date} onPress={() => onChange({ type: 'date', date, typed })}>
              {formats.weekday(date)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
