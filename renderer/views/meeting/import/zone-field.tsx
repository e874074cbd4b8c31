import { useState } from 'react';
import { isKnownZone } from '../../../../shared/importers/attendance/to-instants';
import { useWords } from '../../../state/use-words';
import { TextField } from '../../../ui/text-field';
import { knownZones } from '../../library/zones';

/** The zone in which hours are read: stated always, and changed where it is not the right one. */
export function ZoneField({
  zone,
  onZone,
}: {
  readonly zone: string;
  readonly onZone: (zone: string) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState(zone);
  const isKnown = isKnownZone(typed.trim());
  const keep = () => {
    const next = typed.trim();
    if (isKnown && next !== zone) onZone(next);
  };
  return (
    <TextField
      label={t('imports.zone')}
      hint={t('imports.zoneHint')}
      value={typed}
      onChange={setTyped}
      suggestions={knownZones()}
      error={isKnown ? undefined : t('imports.zoneWrong')}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
