import { fromZonedTime } from 'date-fns-tz';
import { useState } from 'react';
import type { Instant } from '../../../../shared/base/dates';
import { useWords } from '../../../state/use-words';
import { TextField } from '../../../ui/text-field';

/** What the field needs: the day and zone of its hour. */
export interface HourFieldProps {
  readonly date: string;
  readonly zone: string;
  readonly onMoment: (at: Instant) => void;
}

/** When a recording began, as an hour of the meeting's day. */
export function HourField({ date, zone, onMoment }: HourFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const keep = () => {
    const clean = typed.trim();
    if (clean === '') return;
    const [, hour = '', minute = '', second = '00'] =
      /^([01]?\d|2[0-3])[:.h]([0-5]\d)(?:[:.]([0-5]\d))?$/u.exec(clean) ?? [];
    setWrong(hour === '');
    if (hour === '') return;
    const moment = fromZonedTime(`${date}T${hour.padStart(2, '0')}:${minute}:${second}`, zone);
    onMoment(moment.toISOString());
  };
  return (
    <TextField
      label={t('imports.recordingBegan')}
      hint={t('imports.recordingHint')}
      value={typed}
      error={isWrong ? t('imports.hourWrong') : undefined}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
