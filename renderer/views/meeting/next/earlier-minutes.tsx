import { useState } from 'react';
import { omit } from '../../../../shared/base/omit';
import type { Meeting } from '../../../../shared/domain/meeting';
import { useApp } from '../../../state/use-app';
import { useWords } from '../../../state/use-words';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { meetingTitle } from '../../library/meeting-title';
import { useMeeting, useOpenMeeting } from '../session/use-meeting';
import type { OwnGroup } from './use-own-group';

type PreviousMinutes = NonNullable<Meeting['previousMinutes']>;

/** What the part needs. */
export interface EarlierMinutesProps {
  readonly previous: PreviousMinutes;
  readonly own: OwnGroup | undefined;
  readonly onChanged: () => void;
}

/** What this meeting decided on the minutes of the one before, and their approval in their own file. */
export function EarlierMinutes({ previous, own, onChanged }: EarlierMinutesProps) {
  const open = useOpenMeeting();
  const { bridge, toasts } = useApp();
  const words = useWords();
  const { t } = words;
  const { id } = useMeeting();
  const [corrections, setCorrections] = useState(previous.corrections ?? '');
  const file = own?.meetings.find((one) => one.id === previous.meeting);
  const self = own?.meetings.find((one) => one.id === id);
  const isApproved = file?.status.type === 'approved' || file?.status.type === 'published';
  const change = (next: PreviousMinutes) =>
    open.changeFacts('facts', (frame) => ({ ...frame, previousMinutes: next }));

  const approve = async () => {
    if (own === undefined || previous.meeting === undefined || previous.adopted === 'notYet')
      return;
    const result = await bridge.request('minutes.approveEarlier', {
      groupFolder: own.folder,
      meeting: previous.meeting,
      adopted: previous.adopted,
      by: self === undefined ? '' : meetingTitle(self, words),
    });
    if (result.ok) toasts.show(t('next.approved'));
    else toasts.showProblem(result.messages);
    onChanged();
  };
  return (
    <>
      {file !== undefined && <p className="next-quiet">{meetingTitle(file, words)}</p>}
      <Select<PreviousMinutes['adopted']>
        label={t('next.adopted')}
        value={previous.adopted}
        isDisabled={!open.canEdit}
        choices={[
          { id: 'notYet', label: t('next.adoptedNotYet') },
          { id: 'asTheyStand', label: t('next.adoptedAsTheyStand') },
          { id: 'asCorrected', label: t('next.adoptedAsCorrected') },
        ]}
        onChange={(adopted) => change({ ...previous, adopted })}
      />
      {previous.adopted === 'asCorrected' && (
        <TextField
          label={t('next.corrections')}
          isLong
          value={corrections}
          onChange={setCorrections}
          onBlur={() => {
            if (corrections.trim() === (previous.corrections ?? '')) return;
            const rest = omit(previous, 'corrections');
            change(corrections.trim() === '' ? rest : { ...rest, corrections: corrections.trim() });
          }}
        />
      )}
      {isApproved && <p className="next-quiet">{t('next.alreadyApproved')}</p>}
      {!isApproved && previous.adopted !== 'notYet' && file !== undefined && (
        <div className="next-row">
          <Button onPress={() => void approve()}>{t('next.approve')}</Button>
        </div>
      )}
    </>
  );
}
